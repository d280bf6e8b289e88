package org.pakekelambu.claims.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.clock.Clock;

/** Case E21: complete on Monday 2 March, paid on Tuesday 10 March. */
class LatenessTest {
    private static final Law LAW = Law.load();
    private static final LocalDate DUE =
            new Clock(LAW).payJkm(LocalDate.of(2026, 3, 2)).on();

    @Test
    void five_days_late_cost_two_million_one_hundred_thousand() {
        var sums = List.of(new Lateness.Sum(42_000_000, LocalDate.of(2026, 3, 10)));
        assertEquals(new Lateness(5, 2_100_000), Lateness.of(DUE, sums, LocalDate.of(2026, 6, 1), LAW));
    }

    @Test
    void paid_on_the_due_day_is_in_time_and_the_day_after_is_not() {
        var onTime = List.of(new Lateness.Sum(42_000_000, LocalDate.of(2026, 3, 5)));
        assertEquals(Lateness.NONE, Lateness.of(DUE, onTime, LocalDate.of(2026, 6, 1), LAW));
        var late = List.of(new Lateness.Sum(42_000_000, LocalDate.of(2026, 3, 6)));
        assertEquals(new Lateness(1, 420_000), Lateness.of(DUE, late, LocalDate.of(2026, 6, 1), LAW));
    }

    @Test
    void each_part_counts_its_own_days_and_nothing_is_owed_while_the_clock_does_not_run() {
        var sums = List.of(new Lateness.Sum(10_000_000, LocalDate.of(2026, 3, 4)), new Lateness.Sum(32_000_000, null));
        assertEquals(new Lateness(2, 640_000), Lateness.of(DUE, sums, LocalDate.of(2026, 3, 7), LAW));
        assertEquals(Lateness.NONE, Lateness.of(null, sums, LocalDate.of(2026, 3, 7), LAW));
    }
}
