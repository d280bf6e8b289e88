package org.pakekelambu.claims.scholarship;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.pakekelambu.claims.cover.CopiesArrived;
import org.pakekelambu.claims.scholarship.store.OpenYearStore;
import org.pakekelambu.law.Law;

/**
 * Has the school years to come worked out where it was not a step of the claim that changed them: a newer copy of the worker, another law,
 * claims from before. Each page in a transaction of its own: a start that is broken off goes on where it was.
 */
@Singleton
public class YearsLookedThrough {
    private static final Logger LOG = Logger.getLogger(YearsLookedThrough.class);
    private static final int PAGE = 100;
    private final OpenYearStore store;
    private final YearsToCome years;
    private final Law law;

    YearsLookedThrough(OpenYearStore store, YearsToCome years, Law law) {
        this.store = store;
        this.years = years;
        this.law = law;
    }

    void arrived(@Observes CopiesArrived copies) {
        try {
            years.workOut(store.ofWorkers(copies.workerIds()));
        } catch (RuntimeException later) {
            LOG.warnf("School years to come will be worked out later: %s", later.getMessage());
        }
    }

    void older(@Observes StartupEvent start) {
        for (var page = store.stale(law.digest(), PAGE); !page.isEmpty(); page = store.stale(law.digest(), PAGE)) {
            years.workOut(page);
        }
    }

    @Scheduled(every = "{claims.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        years.workOut(store.stale(law.digest(), PAGE));
    }
}
