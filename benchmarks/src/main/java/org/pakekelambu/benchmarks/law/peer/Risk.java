package org.pakekelambu.benchmarks.law.peer;

import java.time.LocalDate;

/** The fact a decision is about, with the getters the rules read. */
public final class Risk {
    private final boolean natural;
    private final LocalDate on;
    private final LocalDate waitingUntil;
    private final int dueMonth;
    private final String programme;

    /** @param dueMonth latest month due, counted in months since year 0 */
    public Risk(boolean natural, LocalDate on, LocalDate waitingUntil, int dueMonth, String programme) {
        this.natural = natural;
        this.on = on;
        this.waitingUntil = waitingUntil;
        this.dueMonth = dueMonth;
        this.programme = programme;
    }

    public boolean isNatural() {
        return natural;
    }

    public LocalDate getOn() {
        return on;
    }

    public boolean isWaiting() {
        return on.isBefore(waitingUntil);
    }

    public int getDueMonth() {
        return dueMonth;
    }

    public String getProgramme() {
        return programme;
    }
}
