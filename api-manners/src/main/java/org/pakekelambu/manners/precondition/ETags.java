package org.pakekelambu.manners.precondition;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pakekelambu.manners.problem.Problem;

/** Strong entity tags made of the version number: {@code ETag: "7"}, and the {@code If-Match} every change needs. */
public final class ETags {
    private static final Pattern STRONG = Pattern.compile("\"([0-9]{1,18})\"");

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version the caller has seen. 428 when the header is missing; 412 when it is not one strong tag of ours
     * ({@code *} and weak tags would let a change overwrite what its author never saw).
     */
    public static long expected(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(428, "precondition-required");
        }
        Matcher tag = STRONG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Problem(412, "stale-version");
        }
        return Long.parseLong(tag.group(1));
    }

    /** 412 unless the caller has seen the current version. */
    public static void require(String ifMatch, long current) {
        if (expected(ifMatch) != current) {
            throw stale(current);
        }
    }

    /**
     * For a read: the answer "not modified" when the caller has it, else null; 412 when he wants only the one he names and it is
     * another now.
     */
    public static Response.ResponseBuilder unchanged(Request request, EntityTag current) {
        Response.ResponseBuilder answer = request.evaluatePreconditions(current);
        if (answer != null && answer.clone().build().getStatus() == 412) {
            throw new Problem(412, "stale-version").header("ETag", "\"" + current.getValue() + "\"");
        }
        return answer;
    }

    /** For an update {@code WHERE version = ?} that changed no row. */
    public static Problem stale(long current) {
        return new Problem(412, "stale-version").header("ETag", "\"" + current + "\"");
    }
}
