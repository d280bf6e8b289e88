package org.pakekelambu.events.contract;

import static org.pakekelambu.events.contract.Required.required;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A contribution month that has been paid.
 *
 * @param month the month the contribution is for
 * @param paidOn the day the money was paid
 * @param recordedAt when the registry booked it
 */
public record PaidMonth(YearMonth month, LocalDate paidOn, Instant recordedAt) {

    public PaidMonth {
        required("month", month);
        required("paidOn", paidOn);
        required("recordedAt", recordedAt);
    }
}
