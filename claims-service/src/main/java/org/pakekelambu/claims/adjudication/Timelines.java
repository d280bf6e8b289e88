package org.pakekelambu.claims.adjudication;

import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.law.cover.CoverEnd;
import org.pakekelambu.law.cover.CoverSpell;
import org.pakekelambu.law.cover.CoverTimeline;
import org.pakekelambu.law.cover.PaidMonth;

/** Reads the cover timeline that benefits published as the law's own. */
final class Timelines {
    private Timelines() {}

    static CoverTimeline of(EntitlementState state) {
        return new CoverTimeline(
                state.spells().stream()
                        .map(spell -> new CoverSpell(
                                spell.from(),
                                spell.until(),
                                spell.endedBy() == null ? null : CoverEnd.valueOf(spell.endedBy()),
                                spell.paidMonths().stream()
                                        .map(month -> new PaidMonth(month.month(), month.paidOn()))
                                        .toList()))
                        .toList(),
                state.awaitingKpj(),
                state.awaitingFirstPayment());
    }
}
