package org.pakekelambu.benefits.lawbook.api;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** The law book as it is asked for: on a date, or between two. Without a date it is today in Jakarta. */
@Singleton
class LawReading {
    private final Law law;
    private final BusinessClock clock;

    LawReading(Law law, BusinessClock clock) {
        this.law = law;
        this.clock = clock;
    }

    LocalDate date(LocalDate asked) {
        return asked == null ? clock.today() : asked;
    }

    /** Every parameter that has a value on the date, with its history. */
    LawView on(LocalDate asked) {
        LocalDate date = date(asked);
        return new LawView(
                date,
                law.digest(),
                law.parameters().stream()
                        .map(history -> ParameterView.on(history, date))
                        .filter(parameter -> parameter.value() != null)
                        .toList());
    }

    /** 400 without a first date. */
    LawChangesView changes(LocalDate from, LocalDate to) {
        if (from == null) {
            throw Problem.invalid("from", "missing");
        }
        return LawChangesView.of(law, from, date(to));
    }
}
