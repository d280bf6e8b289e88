package org.pakekelambu.benchmarks.law.peer;

import java.time.LocalDate;

/** Constants the rules share. */
public final class Rates {
    /** First day of the programme's promise. */
    public static final LocalDate PROMISE = LocalDate.of(2025, 7, 16);

    private Rates() {}

    /** Scholarship of a school year. */
    public static long perYear(String level) {
        return switch (level) {
            case "TK", "SD" -> 1_500_000;
            case "SMP" -> 2_000_000;
            case "SMA" -> 3_000_000;
            default -> 12_000_000;
        };
    }
}
