package org.pakekelambu.claims.due;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.claims.claim.store.ClaimDays;
import org.pakekelambu.manners.time.BusinessClock;

/** Numbers of unpaid claims that are late, due today, and due soon, for the metrics and their alarms. */
@Startup
@Singleton
public class DueMeters {
    private static final List<String> WHEN = List.of("LATE", "TODAY", "SOON");
    private final ClaimDays days;
    private final BusinessClock clock;
    private final int ahead;
    private volatile Map<String, Long> counts = Map.of();

    DueMeters(
            ClaimDays days,
            BusinessClock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "claims.alarms.days") int ahead) {
        this.days = days;
        this.clock = clock;
        this.ahead = ahead;
        WHEN.forEach(when -> Gauge.builder("claims.due", () -> counts.getOrDefault(when, 0L))
                .description("Unpaid claims by their due day: passed, today, within the days of the alarm")
                .tag("when", when)
                .register(meters));
    }

    @Scheduled(every = "{claims.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        counts = days.byDueDay(clock.today(), ahead);
    }
}
