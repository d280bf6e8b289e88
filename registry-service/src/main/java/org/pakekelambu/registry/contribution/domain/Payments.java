package org.pakekelambu.registry.contribution.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The months of a booking, oldest first. */
public record Payments(List<Payment> all) {
    /** Nobody pays a programme further ahead. */
    private static final int MONTHS_AHEAD = 12;

    public Payments {
        all = all.stream().sorted(Comparator.comparing(Payment::month)).toList();
    }

    public YearMonth first() {
        return all.get(0).month();
    }

    public YearMonth last() {
        return all.get(all.size() - 1).month();
    }

    public LocalDate paidOn(YearMonth month) {
        return all.stream()
                .filter(payment -> payment.month().equals(month))
                .findFirst()
                .orElseThrow()
                .paidOn();
    }

    /** The name of the broken rule, or nothing: each month once, none left out, nothing paid in the future. */
    public Optional<String> brokenRule(LocalDate today) {
        for (int i = 1; i < all.size(); i++) {
            YearMonth expected = all.get(i - 1).month().plusMonths(1);
            if (!all.get(i).month().equals(expected)) {
                return Optional.of(all.get(i).month().isBefore(expected) ? "month-twice" : "month-left-out");
            }
        }
        if (all.stream().anyMatch(payment -> payment.paidOn().isAfter(today))) {
            return Optional.of("paid-in-the-future");
        }
        return last().isAfter(YearMonth.from(today).plusMonths(MONTHS_AHEAD))
                ? Optional.of("month-too-far-ahead")
                : Optional.empty();
    }
}
