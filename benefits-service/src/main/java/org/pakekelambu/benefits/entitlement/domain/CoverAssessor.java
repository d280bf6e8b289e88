package org.pakekelambu.benefits.entitlement.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.events.contract.CoverSpell;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.cover.CoverTimeline;

/** Judges workers by the law in force: pure, the same worker and law give the same assessment on any day. */
public final class CoverAssessor {
    private final Law law;

    public CoverAssessor(Law law) {
        this.law = law;
    }

    public Law law() {
        return law;
    }

    public JudgedCover assess(WorkerState worker) {
        CoverTimeline timeline = timeline(worker);
        var cover = new JudgedCover.Cover(
                timeline.awaitingKpj(), timeline.awaitingFirstPayment(), spells(worker, timeline));
        return new JudgedCover(
                withoutFingerprints(worker), cover, new Standing(worker, timeline, law).timeline(), law.digest());
    }

    public CoverTimeline timeline(WorkerState worker) {
        return Memberships.timeline(worker, law);
    }

    /** As {@code status} of the assessment, for one date. */
    public EntitlementStatus statusOn(WorkerState worker, CoverTimeline timeline, LocalDate date) {
        return new Standing(worker, timeline, law).on(date);
    }

    private static List<CoverSpell> spells(WorkerState worker, CoverTimeline timeline) {
        Map<YearMonth, PaidMonth> booked = new HashMap<>();
        for (PaidMonth paid : worker.paidMonths()) {
            booked.merge(paid.month(), paid, (a, b) -> b.paidOn().isBefore(a.paidOn()) ? b : a);
        }
        List<CoverSpell> spells = new ArrayList<>();
        for (var spell : timeline.spells()) {
            spells.add(new CoverSpell(
                    spell.from(),
                    spell.until(),
                    spell.endedBy() == null ? null : spell.endedBy().name(),
                    spell.paidMonths().stream()
                            .map(paid -> booked.get(paid.month()))
                            .toList()));
        }
        return spells;
    }

    /** Benefits recognises nobody: it keeps no fingerprint of anyone. */
    private static WorkerState withoutFingerprints(WorkerState w) {
        return new WorkerState(
                w.workerId(),
                w.version(),
                w.recordedAt(),
                w.programme(),
                w.funding(),
                w.band(),
                w.region(),
                w.district(),
                w.village(),
                w.occupation(),
                null,
                null,
                w.spells(),
                w.paidMonths(),
                w.family().stream().map(CoverAssessor::withoutFingerprint).toList(),
                w.death());
    }

    private static FamilyMember withoutFingerprint(FamilyMember f) {
        return f.nikFingerprint() == null
                ? f
                : new FamilyMember(
                        f.familyId(),
                        f.relation(),
                        f.birthDate(),
                        f.sex(),
                        null,
                        f.schoolLevel(),
                        f.married(),
                        f.working(),
                        f.recordedAt());
    }
}
