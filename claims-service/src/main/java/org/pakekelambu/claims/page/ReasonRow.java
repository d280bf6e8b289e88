package org.pakekelambu.claims.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.Reason;
import org.pakekelambu.claims.explanation.domain.ClaimExplanation;
import org.pakekelambu.law.explain.Explanation;
import org.pakekelambu.law.explain.Fact;

/**
 * A sum and how it was worked out; the rows below it, one step deeper, add up to it.
 *
 * @param depth 0 for a line of the claim
 * @param facts the facts it rests on, with where each came from
 */
public record ReasonRow(
        int depth, String text, String amount, String formula, String basis, String facts, String state) {
    private static final int DEEPEST = 5;

    static List<ReasonRow> of(ClaimExplanation explanation, Speech say) {
        List<ReasonRow> rows = new ArrayList<>();
        for (Reason reason : explanation.lines()) {
            add(rows, reason.why(), 0, say.named(reason.line().state()), say);
        }
        if (explanation.late() != null) {
            add(rows, explanation.late(), 0, say.word("owed-for-late"), say);
        }
        return rows;
    }

    private static void add(List<ReasonRow> rows, Explanation why, int depth, String state, Speech say) {
        rows.add(new ReasonRow(
                depth,
                say.say(why.text()),
                say.money(why.amount().amount()),
                why.formula() == null ? "" : why.formula(),
                why.citation() == null ? "" : why.citation().toString(),
                why.facts().stream().map(fact -> fact(fact, say)).collect(Collectors.joining("; ")),
                state));
        why.children().forEach(child -> add(rows, child, Math.min(depth + 1, DEEPEST), "", say));
    }

    private static String fact(Fact fact, Speech say) {
        return say.say(fact.label()) + ": " + fact.value();
    }
}
