package org.pakekelambu.claims.adjudication;

import java.time.Instant;
import java.util.List;
import org.pakekelambu.events.contract.CoverSpell;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.cover.CoverTimeline;
import org.pakekelambu.law.cover.MembershipSpell;

/** Cover as benefits derives and publishes it. */
public final class SampleCover {
    private static final Law LAW = Law.load();

    private SampleCover() {}

    public static EntitlementState entitlement(WorkerState worker, long version) {
        CoverTimeline timeline = CoverTimeline.build(
                worker.spells().stream()
                        .map(s -> new MembershipSpell(s.kpjIssuedOn(), s.exitedOn(), "DECEASED".equals(s.exitReason())))
                        .toList(),
                worker.paidMonths().stream()
                        .map(m -> new org.pakekelambu.law.cover.PaidMonth(m.month(), m.paidOn()))
                        .toList(),
                LAW);
        List<CoverSpell> spells = timeline.spells().stream()
                .map(s -> new CoverSpell(
                        s.from(),
                        s.until(),
                        s.endedBy() == null ? null : s.endedBy().name(),
                        s.paidMonths().stream()
                                .map(m -> new PaidMonth(m.month(), m.paidOn(), Instant.EPOCH))
                                .toList()))
                .toList();
        return new EntitlementState(
                worker.workerId(),
                version,
                worker.version(),
                Instant.EPOCH,
                worker.programme(),
                worker.region(),
                LAW.digest(),
                timeline.awaitingKpj(),
                timeline.awaitingFirstPayment(),
                spells);
    }
}
