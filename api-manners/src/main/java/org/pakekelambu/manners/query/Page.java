package org.pakekelambu.manners.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. {@code next} is the cursor of the following page, absent on the last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,

        @Schema(description = "Cursor of the next page; absent on the last.")
        String next) {

    /**
     * The page made of rows fetched with {@code limit() + 1}: the extra row only tells that there are more.
     *
     * @param key the sort key of a row, from which the next page goes on
     */
    public static <R, T> Page<T> of(List<R> rows, PageRequest request, Function<R, Cursor> key, Function<R, T> view) {
        int limit = request.limit();
        List<R> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        String next = rows.size() > limit ? key.apply(rows.get(limit - 1)).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
