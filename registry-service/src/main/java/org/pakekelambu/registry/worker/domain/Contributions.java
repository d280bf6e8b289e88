package org.pakekelambu.registry.worker.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.Spell;

/**
 * Which months of the latest membership can be owed, and how far they are paid.
 *
 * <p>The first month owed is that of the KPJ, the last that of the exit; the month of death is owed only if its due day is
 * on or before the death (PP 44/2015 Ps 11 and 24; law.md section 5).
 *
 * @param from first month that can be owed, null while there is no KPJ
 * @param until last month that can be owed, null while the membership runs
 * @param paidUntil last month paid of this membership, or null; months are paid without a gap
 */
public record Contributions(YearMonth from, YearMonth until, YearMonth paidUntil) {

    public static Contributions of(Worker worker, DueDay dueDay) {
        Spell spell = worker.spell();
        if (spell.kpjIssuedOn() == null) {
            return new Contributions(null, null, null);
        }
        YearMonth from = YearMonth.from(spell.kpjIssuedOn());
        return new Contributions(
                from, until(worker, dueDay), paidUntil(worker.state().paidMonths(), from));
    }

    private static YearMonth until(Worker worker, DueDay dueDay) {
        LocalDate exitedOn = worker.spell().exitedOn();
        if (worker.state().death() == null) {
            return exitedOn == null ? null : YearMonth.from(exitedOn);
        }
        LocalDate diedOn = worker.state().death().diedOn();
        YearMonth month = YearMonth.from(diedOn);
        YearMonth last = dueDay.of(month).isAfter(diedOn) ? month.minusMonths(1) : month;
        boolean leftBefore = exitedOn != null && YearMonth.from(exitedOn).isBefore(last);
        return leftBefore ? YearMonth.from(exitedOn) : last;
    }

    private static YearMonth paidUntil(List<PaidMonth> paid, YearMonth from) {
        YearMonth last = null;
        for (PaidMonth month : paid) {
            if (!month.month().isBefore(from) && (last == null || month.month().isAfter(last))) {
                last = month.month();
            }
        }
        return last;
    }

    /** The day by which the contribution of a month is due: the 15th, or the next working day. */
    @FunctionalInterface
    public interface DueDay {
        LocalDate of(YearMonth month);
    }
}
