package org.pakekelambu.claims.scholarship;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.pakekelambu.claims.cover.CopiesArrived;
import org.pakekelambu.claims.scholarship.store.OpenYearStore;
import org.pakekelambu.law.Law;

/**
 * Has the school years to come worked out where it was not a step of the claim that changed them: a newer copy of the worker, another law,
 * claims from before. Each claim in a transaction of its own: one that fails stops no other, and a start that is broken off goes on
 * where it was.
 */
@Singleton
public class YearsLookedThrough {
    private static final Logger LOG = Logger.getLogger(YearsLookedThrough.class);
    private static final int PAGE = 100;
    private static final UUID FIRST = new UUID(0, 0);
    private final OpenYearStore store;
    private final YearsToCome years;
    private final Law law;

    YearsLookedThrough(OpenYearStore store, YearsToCome years, Law law) {
        this.store = store;
        this.years = years;
        this.law = law;
    }

    void arrived(@Observes CopiesArrived copies) {
        each(store.ofWorkers(copies.workerIds()));
    }

    void older(@Observes StartupEvent start) {
        lookThrough();
    }

    @Scheduled(every = "{claims.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookThrough() {
        UUID after = FIRST;
        for (var page = stale(after); !page.isEmpty(); page = stale(after)) {
            each(page);
            after = page.get(page.size() - 1).claimId();
        }
    }

    private List<OpenYearStore.Stale> stale(UUID after) {
        return store.stale(law.digest(), after, PAGE);
    }

    private void each(List<OpenYearStore.Stale> claims) {
        for (OpenYearStore.Stale one : claims) {
            try {
                years.workOut(one);
            } catch (RuntimeException failed) {
                LOG.warnf("School years of claim %s will be worked out later: %s", one.claimId(), failed.getMessage());
            }
        }
    }
}
