package org.pakekelambu.claims.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * A moment of the past that is asked about.
 *
 * @param on the day as of which
 * @param upTo the last instant whose records count
 */
public record Then(LocalDate on, Instant upTo) {

    /** @return null where neither is given, which is now */
    public static Then of(LocalDate asOf, Instant knownAt) {
        if (asOf == null) {
            return knownAt == null ? null : new Then(LocalDate.ofInstant(knownAt, BusinessClock.ZONE), knownAt);
        }
        Instant end =
                asOf.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant().minusNanos(1);
        return new Then(asOf, knownAt == null || knownAt.isAfter(end) ? end : knownAt);
    }
}
