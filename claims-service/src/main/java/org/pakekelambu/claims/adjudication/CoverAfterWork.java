package org.pakekelambu.claims.adjudication;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.events.contract.Spell;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.cover.CoverEnd;
import org.pakekelambu.law.cover.CoverSpell;
import org.pakekelambu.law.cover.CoverStatus;
import org.pakekelambu.law.cover.CoverTimeline;

/**
 * Cover on the day of the risk. Of an occupational disease that arose within three years after the work ended it is the cover of the
 * last membership, with the arrears of its last day (PP 44/2015 Ps 48; that it is that of the last day is M): an officer decides
 * whether it counts.
 */
public final class CoverAfterWork {
    private CoverAfterWork() {}

    static CoverStatus of(ClaimFacts claim, WorkerState worker, CoverTimeline timeline, Law law) {
        CoverStatus then = timeline.on(claim.riskOn(), worker.band(), law);
        if (then.covered() || then.coverFrom() == null || claim.cause() != Cause.OCCUPATIONAL_DISEASE) {
            return then;
        }
        Spell spell = CaseFile.spellOn(claim.riskOn(), worker);
        if (spell == null || spell.exitedOn() == null || claim.riskOn().isAfter(lastDay(spell, law, claim.riskOn()))) {
            return then;
        }
        for (CoverSpell known : timeline.spells()) {
            if (known.from().equals(then.coverFrom()) && known.endedBy() == CoverEnd.EXIT) {
                return timeline.on(known.until(), worker.band(), law);
            }
        }
        return then;
    }

    /** Last day on which a disease may arise of the work that ended with this membership: the same date, inclusive (M). */
    public static LocalDate lastDay(Spell ended, Law law, LocalDate riskOn) {
        return ended.exitedOn().plusYears(law.clocks().diseaseAfterWork(riskOn).value());
    }
}
