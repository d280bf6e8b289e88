package org.pakekelambu.benchmarks.law.peer;

import java.time.LocalDate;

/** A contribution month paid; the month counted in months since year 0. */
public final class Paid {
    private final int month;
    private final LocalDate paidOn;

    public Paid(int month, LocalDate paidOn) {
        this.month = month;
        this.paidOn = paidOn;
    }

    public int getMonth() {
        return month;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }
}
