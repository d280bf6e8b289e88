package org.pakekelambu.benefits.entitlement.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.cover.CoverSpell;
import org.pakekelambu.law.cover.CoverTimeline;
import org.pakekelambu.law.cover.PaidMonth;

/**
 * A month of a cover and what became of its contribution.
 *
 * @param dueOn last day on which it is in time
 * @param paidOn day it was paid, or null
 */
public record MonthOwed(YearMonth month, LocalDate dueOn, Rupiah amount, LocalDate paidOn, State state) {

    /** How a month stood on a date. */
    public enum State {
        PAID,
        PAID_LATE,
        UNPAID,
        NOT_YET_DUE
    }

    /** The months of every spell from cover start to its end, or to the month of the date where it still runs. */
    static List<MonthOwed> of(CoverTimeline timeline, String band, LocalDate asOf, Law law) {
        List<MonthOwed> months = new ArrayList<>();
        for (CoverSpell spell : timeline.spells()) {
            YearMonth last = last(spell, asOf, law);
            for (YearMonth month = spell.firstMonthOwed(); !month.isAfter(last); month = month.plusMonths(1)) {
                LocalDate dueOn = law.calendar().dueDay(month);
                LocalDate paidOn = paidOn(spell, month, asOf);
                Rupiah amount = law.contribution().monthly(band, month);
                months.add(new MonthOwed(month, dueOn, amount, paidOn, state(dueOn, paidOn, asOf)));
            }
        }
        return months;
    }

    private static YearMonth last(CoverSpell spell, LocalDate asOf, Law law) {
        YearMonth now = YearMonth.from(asOf);
        YearMonth end = spell.lastMonthOwed(law);
        YearMonth last = end == null || end.isAfter(now) ? now : end;
        for (PaidMonth paid : spell.paidMonths()) {
            boolean ahead = paid.month().isAfter(last) && !paid.paidOn().isAfter(asOf);
            last = ahead ? paid.month() : last;
        }
        return last;
    }

    private static LocalDate paidOn(CoverSpell spell, YearMonth month, LocalDate asOf) {
        for (PaidMonth paid : spell.paidMonths()) {
            if (paid.month().equals(month) && !paid.paidOn().isAfter(asOf)) {
                return paid.paidOn();
            }
        }
        return null;
    }

    private static State state(LocalDate dueOn, LocalDate paidOn, LocalDate asOf) {
        if (paidOn != null) {
            return paidOn.isAfter(dueOn) ? State.PAID_LATE : State.PAID;
        }
        return dueOn.isBefore(asOf) ? State.UNPAID : State.NOT_YET_DUE;
    }
}
