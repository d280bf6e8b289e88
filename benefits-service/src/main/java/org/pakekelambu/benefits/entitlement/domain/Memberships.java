package org.pakekelambu.benefits.entitlement.domain;

import java.time.LocalDate;
import java.util.List;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.events.contract.Spell;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.cover.CoverTimeline;
import org.pakekelambu.law.cover.MembershipSpell;
import org.pakekelambu.law.cover.PaidMonth;

/** The registry's facts in the words of the law. */
final class Memberships {
    static final String DECEASED = "DECEASED";

    private Memberships() {}

    static CoverTimeline timeline(WorkerState worker, Law law) {
        List<MembershipSpell> spells = worker.spells().stream()
                .map(spell -> new MembershipSpell(
                        spell.kpjIssuedOn(), end(spell, worker.death()), endedByDeath(spell, worker.death())))
                .toList();
        List<PaidMonth> months = worker.paidMonths().stream()
                .map(paid -> new PaidMonth(paid.month(), paid.paidOn()))
                .toList();
        return CoverTimeline.build(spells, months, law);
    }

    /** The day the membership began: enrolment, or the KPJ of a member who was brought in with an older one. */
    static LocalDate begin(Spell spell) {
        LocalDate kpj = spell.kpjIssuedOn();
        return kpj != null && kpj.isBefore(spell.enrolledOn()) ? kpj : spell.enrolledOn();
    }

    /** Its last day, or null: a recorded death ends a membership that still runs, whatever exit was booked for later. */
    static LocalDate end(Spell spell, RecordedDeath death) {
        return endedByDeath(spell, death) && death != null ? death.diedOn() : spell.exitedOn();
    }

    static boolean endedByDeath(Spell spell, RecordedDeath death) {
        if (death == null) {
            return DECEASED.equals(spell.exitReason());
        }
        return !death.diedOn().isBefore(begin(spell))
                && (spell.exitedOn() == null || !spell.exitedOn().isBefore(death.diedOn()));
    }
}
