package org.pakekelambu.manners.time;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The date on which business is done: Asia/Jakarta, whatever zone the machine is in. In rehearsal (profiles local and
 * test) the date can be set, which shifts {@link #now()} by the same whole days; time goes on from there.
 */
@Singleton
public class BusinessClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private volatile Duration shift = Duration.ZERO;

    BusinessClock(@ConfigProperty(name = "BUSINESS_DATE") Optional<LocalDate> start) {
        start.ifPresent(date -> {
            if (!Rehearsal.isOn()) {
                throw new IllegalStateException(
                        "BUSINESS_DATE is set, but only the profiles local and test may set the date. Remove it.");
            }
            moveTo(date);
        });
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    public Instant now() {
        return Instant.now().plus(shift);
    }

    /** Makes it that date now. Only in rehearsal. */
    public void moveTo(LocalDate date) {
        if (!Rehearsal.isOn()) {
            throw new IllegalStateException("The date can be set in the profiles local and test only.");
        }
        shift = Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(ZONE), date));
    }
}
