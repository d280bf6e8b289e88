package org.pakekelambu.manners.query;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.pakekelambu.manners.problem.Problem;

/** {@code ?cursor=&limit=} of every list; take it as {@code @BeanParam}. Fetch {@code limit() + 1} rows after {@code after()}. */
public class PageRequest {
    public static final int MOST = 500;
    private static final int USUAL = 50;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: `next` of the page before.")
    String cursor;

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    String limit;

    /** The first page with so many items; for callers inside the service and tests. */
    public static PageRequest first(int limit) {
        var page = new PageRequest();
        page.limit = Integer.toString(limit);
        return page;
    }

    /** 1 to 500, 50 when not asked for. */
    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("[0-9]{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw Problem.badRequest("unknown-parameter").error("limit", "limit", MOST);
        }
        return Integer.parseInt(limit);
    }

    /** The sort key of the last item of the page before; nothing on the first page. */
    public Optional<Cursor> after() {
        return Optional.ofNullable(cursor).map(Cursor::parse);
    }
}
