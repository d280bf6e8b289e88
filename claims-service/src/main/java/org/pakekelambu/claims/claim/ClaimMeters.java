package org.pakekelambu.claims.claim;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.Map;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.store.ClaimBook;

/** Counts claims by state for the metrics; asked of the database now and then, not at every scrape. */
@Startup
@Singleton
public class ClaimMeters {
    private final ClaimBook book;
    private volatile Map<ClaimStatus, Long> counts = Map.of();

    ClaimMeters(ClaimBook book, MeterRegistry meters) {
        this.book = book;
        for (ClaimStatus status : ClaimStatus.values()) {
            Gauge.builder("claims", () -> counts.getOrDefault(status, 0L))
                    .description("Claims by state")
                    .tag("status", status.name())
                    .register(meters);
        }
    }

    @Scheduled(every = "{claims.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        counts = book.byStatus();
    }
}
