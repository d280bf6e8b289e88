package org.pakekelambu.benefits.entitlement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * The status on every date: each step holds from its date until the next step's. Before the first step nobody was enrolled.
 * Derived from what is known now, it also says what will become of the worker if no further month is paid.
 */
public record StatusTimeline(List<Step> steps) {

    /** @param from first date on which the status holds */
    public record Step(LocalDate from, EntitlementStatus status) {}

    public StatusTimeline {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a timeline has at least one step");
        }
    }

    /** Asks for the status on each date at which it can change, and keeps the dates at which it does. */
    public static StatusTimeline of(SortedSet<LocalDate> turningPoints, Function<LocalDate, EntitlementStatus> status) {
        List<Step> steps = new ArrayList<>();
        for (LocalDate date : turningPoints) {
            EntitlementStatus now = status.apply(date);
            if (steps.isEmpty() || steps.get(steps.size() - 1).status() != now) {
                steps.add(new Step(date, now));
            }
        }
        return new StatusTimeline(steps);
    }

    public EntitlementStatus on(LocalDate date) {
        EntitlementStatus found = EntitlementStatus.NOT_ENROLLED;
        for (Step step : steps) {
            if (step.from().isAfter(date)) {
                break;
            }
            found = step.status();
        }
        return found;
    }
}
