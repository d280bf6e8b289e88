package org.pakekelambu.manners.problem;

import java.util.List;

/**
 * A problem in the reader's language.
 *
 * @param detail why, and what to do; null where the title says it all
 * @param errors what is wrong with single fields
 */
public record SpokenProblem(String title, String detail, List<FieldMessage> errors) {

    /** What is wrong with one field. */
    public record FieldMessage(String field, String message) {}
}
