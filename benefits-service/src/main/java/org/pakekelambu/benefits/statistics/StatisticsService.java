package org.pakekelambu.benefits.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.pakekelambu.benefits.entitlement.store.StatusStore;
import org.pakekelambu.manners.caller.RegionScope;

/** Counts for officers, treasurers and auditors; nobody can be recognised in them. */
@ApplicationScoped
public class StatisticsService {
    private final StatusStore statuses;

    StatisticsService(StatusStore statuses) {
        this.statuses = statuses;
    }

    public Coverage coverage(Grouping by, LocalDate asOf, Instant knownAt, RegionScope regions) {
        return new Coverage(by, asOf, knownAt, statuses.count(by.key(), asOf, knownAt, regions));
    }
}
