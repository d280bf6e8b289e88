package org.pakekelambu.law.benefit;

import java.util.List;
import java.util.Map;
import org.pakekelambu.law.Rupiah;

/**
 * What the law owes for one loss. No lines where nothing is owed; the cover status says why.
 *
 * @param lines of the decision; for a child at school its first year, for a child not yet at school one FUTURE sum
 * @param forecast later school years of children now at school, one FUTURE sum a child: shown apart, in no total
 * @param totals of {@code lines}
 * @param totalsByPayer of {@code lines}; only payers that owe something
 * @param open what an officer must decide before the lines are complete
 */
public record Assessment(
        List<BenefitLine> lines,
        List<BenefitLine> forecast,
        Totals totals,
        Map<Payer, Totals> totalsByPayer,
        List<OpenQuestion> open) {

    public static final Assessment NOTHING = new Assessment(List.of(), List.of(), Totals.NOTHING, Map.of(), List.of());

    public Rupiah payableNow() {
        return totals.payableNow();
    }

    public Rupiah held() {
        return totals.held();
    }

    public Rupiah future() {
        return totals.future();
    }
}
