package org.pakekelambu.claims.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Rupiah;

/**
 * How late a payment is.
 *
 * @param daysLate calendar days after the due day, of the latest part
 * @param compensation whole rupiah: 1% of each late statutory sum for each day it is late
 */
public record Lateness(long daysLate, long compensation) {
    public static final Lateness NONE = new Lateness(0, 0);

    /**
     * A statutory sum that is owed.
     *
     * @param paidOn day it arrived, or null while it has not
     */
    public record Sum(long amount, LocalDate paidOn) {}

    /**
     * @param dueOn last day in time, or null while the clock does not run
     * @param on the day on which it is asked
     */
    public static Lateness of(LocalDate dueOn, List<Sum> sums, LocalDate on, Law law) {
        if (dueOn == null) {
            return NONE;
        }
        BigDecimal perDay = law.clocks().latePercentPerDay(dueOn).value();
        long latest = 0;
        long owed = 0;
        for (Sum sum : sums) {
            LocalDate until = sum.paidOn() == null || sum.paidOn().isAfter(on) ? on : sum.paidOn();
            long days = Math.max(0, ChronoUnit.DAYS.between(dueOn, until));
            latest = Math.max(latest, days);
            owed += Rupiah.of(sum.amount())
                    .percent(perDay.multiply(BigDecimal.valueOf(days)))
                    .amount();
        }
        return new Lateness(latest, owed);
    }
}
