package org.pakekelambu.registry.worker.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.events.contract.Spell;

/** What happens to a membership: its number, its months, its end. Rules are checked by {@link MembershipRules} before. */
public final class Membership {
    private Membership() {}

    /** BPJS gave the number on that day; cover starts from it (PP 44/2015 Ps 11). */
    public static Worker assignKpj(Worker worker, String kpj, LocalDate issuedOn, Matching matching, Moment moment) {
        var change = new Change(worker, moment.now());
        change.kpjFingerprint = matching.kpj(kpj);
        change.person = worker.person().withKpj(kpj);
        change.spells = Spells.latest(worker.state().spells(), Spells.numbered(worker.spell(), issuedOn, moment.now()));
        return change.made();
    }

    public static Worker book(Worker worker, List<PaidMonth> months, Moment moment) {
        var all = new ArrayList<PaidMonth>(worker.state().paidMonths().size() + months.size());
        all.addAll(worker.state().paidMonths());
        all.addAll(months);
        var change = new Change(worker, moment.now());
        change.paidMonths = List.copyOf(all);
        return change.made();
    }

    public static Worker exit(Worker worker, ExitReason reason, LocalDate on, Moment moment) {
        var change = new Change(worker, moment.now());
        change.spells = Spells.latest(worker.state().spells(), Spells.ended(worker.spell(), on, reason, moment.now()));
        if (reason == ExitReason.DECEASED) {
            change.death = new RecordedDeath(on, moment.now(), null);
        }
        return change.made();
    }

    /** A death that a claim's decision confirmed; it stands above what an officer recorded. The same worker if known. */
    public static Worker die(Worker worker, LocalDate diedOn, UUID claimId, Moment moment) {
        RecordedDeath known = worker.state().death();
        if (known != null && known.diedOn().equals(diedOn) && Objects.equals(known.claimId(), claimId)) {
            return worker;
        }
        var change = new Change(worker, moment.now());
        change.death = new RecordedDeath(diedOn, moment.now(), claimId);
        if (!endedOtherwise(worker.spell(), diedOn)) {
            change.spells = Spells.latest(
                    worker.state().spells(), Spells.ended(worker.spell(), diedOn, ExitReason.DECEASED, moment.now()));
        }
        return change.made();
    }

    /**
     * Two people found what a claim reported mistaken: the membership is as it was before any claim said so. Where a registrar had recorded the
     * death himself, his record stands again; else the membership goes on.
     *
     * @param before the worker before a claim told the death
     */
    public static Worker withdrawDeath(Worker worker, UUID claimId, Worker before, Moment moment) {
        RecordedDeath known = worker.state().death();
        if (known == null || !Objects.equals(known.claimId(), claimId)) {
            return worker;
        }
        var change = new Change(worker, moment.now());
        change.death = before.state().death();
        if (ExitReason.DECEASED.name().equals(worker.spell().exitReason())) {
            change.spells = Spells.latest(worker.state().spells(), Spells.endedAs(worker.spell(), before.spell()));
        }
        return change.made();
    }

    /** A membership that had ended before the death, for another reason, stays ended for that reason. */
    private static boolean endedOtherwise(Spell spell, LocalDate diedOn) {
        return spell.exitedOn() != null
                && !ExitReason.DECEASED.name().equals(spell.exitReason())
                && !spell.exitedOn().isAfter(diedOn);
    }
}
