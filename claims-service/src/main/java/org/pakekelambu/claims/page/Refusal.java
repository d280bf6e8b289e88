package org.pakekelambu.claims.page;

import java.util.List;
import org.pakekelambu.manners.problem.SpokenProblem;

/** What was refused and why, in the words of the page where it has words of its own for it. */
public record Refusal(String title, String detail, List<String> errors) {

    static Refusal of(String type, SpokenProblem spoken, Speech say) {
        String key = "problem." + type;
        return new Refusal(
                say.wordOr(key + ".title", spoken.title()),
                say.wordOr(key + ".detail", spoken.detail() == null ? "" : spoken.detail()),
                spoken.errors().stream()
                        .map(SpokenProblem.FieldMessage::message)
                        .distinct()
                        .toList());
    }
}
