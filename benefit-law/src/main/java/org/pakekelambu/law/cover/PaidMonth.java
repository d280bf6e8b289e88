package org.pakekelambu.law.cover;

import java.time.LocalDate;
import java.time.YearMonth;

/** A contribution month and the day its money was paid; it counts as paid from that day on, never before. */
public record PaidMonth(YearMonth month, LocalDate paidOn) {

    boolean paidBy(LocalDate day) {
        return !paidOn.isAfter(day);
    }
}
