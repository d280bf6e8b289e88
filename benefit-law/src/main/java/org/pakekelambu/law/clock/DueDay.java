package org.pakekelambu.law.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Parameter;

/**
 * Last day on which something is in time.
 *
 * @param from day it is counted from, itself not counted
 * @param limit the limit in the law
 * @param holidaysKnown false when a year it runs through has no decree loaded: only weekends were skipped
 */
public record DueDay(LocalDate on, LocalDate from, Parameter<Integer> limit, boolean holidaysKnown) {

    /** Calendar days after the due day; 0 when in time. The day of receipt is not counted against the claimant. */
    public long daysLate(LocalDate doneOn) {
        return Math.max(0, ChronoUnit.DAYS.between(on, doneOn));
    }

    /** The confidence of the limit, or M where holidays were not known. */
    public Confidence confidence() {
        return holidaysKnown ? limit.citation().confidence() : Confidence.M;
    }
}
