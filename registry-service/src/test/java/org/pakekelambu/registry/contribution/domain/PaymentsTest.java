package org.pakekelambu.registry.contribution.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void months_follow_each_other_in_any_order_given() {
        var payments = new Payments(List.of(paid(2026, 3), paid(2026, 1), paid(2026, 2)));
        assertEquals(Optional.empty(), payments.brokenRule(TODAY));
        assertEquals(YearMonth.of(2026, 1), payments.first());
        assertEquals(YearMonth.of(2026, 3), payments.last());
    }

    @Test
    void a_month_twice_left_out_or_far_ahead_and_money_of_tomorrow_are_refused() {
        assertEquals(Optional.of("month-twice"), rule(paid(2026, 1), paid(2026, 1)));
        assertEquals(Optional.of("month-left-out"), rule(paid(2026, 1), paid(2026, 3)));
        assertEquals(Optional.of("paid-in-the-future"), rule(new Payment(YearMonth.of(2026, 11), TODAY.plusDays(1))));
        assertEquals(Optional.empty(), rule(new Payment(YearMonth.of(2027, 11), TODAY)));
        assertEquals(Optional.of("month-too-far-ahead"), rule(new Payment(YearMonth.of(2027, 12), TODAY)));
    }

    private static Optional<String> rule(Payment... payments) {
        return new Payments(List.of(payments)).brokenRule(TODAY);
    }

    private static Payment paid(int year, int month) {
        return new Payment(YearMonth.of(year, month), LocalDate.of(year, month, 10));
    }
}
