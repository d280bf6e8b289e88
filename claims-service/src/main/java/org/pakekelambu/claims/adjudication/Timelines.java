package org.pakekelambu.claims.adjudication;

import java.time.LocalDate;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.cover.CoverEnd;
import org.pakekelambu.law.cover.CoverSpell;
import org.pakekelambu.law.cover.CoverTimeline;
import org.pakekelambu.law.cover.MembershipSpell;
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

    /**
     * Worked out anew, where payments said to be of the day of the risk or before were booked later, or of the very day: cover is never
     * backdated, so that each counts from its booking, at the earliest from the day after (PP 44/2015 Ps 11).
     */
    static CoverTimeline asBooked(WorkerState worker, LocalDate risk, Law law) {
        return CoverTimeline.build(
                worker.spells().stream()
                        .map(spell -> new MembershipSpell(
                                spell.kpjIssuedOn(), spell.exitedOn(), "DECEASED".equals(spell.exitReason())))
                        .toList(),
                worker.paidMonths().stream()
                        .map(month -> new PaidMonth(month.month(), countsFrom(month, risk)))
                        .toList(),
                law);
    }

    private static LocalDate countsFrom(org.pakekelambu.events.contract.PaidMonth month, LocalDate risk) {
        LocalDate booked = Stages.day(month.recordedAt());
        boolean doubted = !month.paidOn().isAfter(risk)
                && (booked.isAfter(risk) || month.paidOn().equals(risk));
        LocalDate next = risk.plusDays(1);
        return !doubted ? month.paidOn() : booked.isAfter(next) ? booked : next;
    }
}
