package org.pakekelambu.law.cover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.pakekelambu.law.Law;

/**
 * An unbroken period of cover.
 *
 * @param from first covered day: the later of KPJ issue and first payment (PP 44/2015 Ps 11)
 * @param until last covered day, or null while nothing is known to end it. With LAPSE it may lie ahead: the day cover will
 *     end if nothing more is paid, so that the timeline stays right as days pass
 * @param endedBy null while {@code until} is null
 * @param paidMonths contribution months counted in this spell, oldest first, also those settled later
 */
public record CoverSpell(LocalDate from, LocalDate until, CoverEnd endedBy, List<PaidMonth> paidMonths) {

    public CoverSpell {
        paidMonths = List.copyOf(paidMonths);
    }

    /** The month of cover start. */
    public YearMonth firstMonthOwed() {
        return YearMonth.from(from);
    }

    /** The month of exit; the month of death only when its due day is on or before the death; null while open. */
    public YearMonth lastMonthOwed(Law law) {
        if (until == null) {
            return null;
        }
        YearMonth last = YearMonth.from(until);
        boolean notYetDue =
                endedBy == CoverEnd.DEATH && law.calendar().dueDay(last).isAfter(until);
        return notYetDue ? last.minusMonths(1) : last;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
