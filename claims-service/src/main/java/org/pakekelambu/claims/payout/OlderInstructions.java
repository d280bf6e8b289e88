package org.pakekelambu.claims.payout;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.pakekelambu.claims.payout.store.PayoutStore;

/**
 * Looks through instructions of which was not written down whether they wait for an account: those of before, at start, and then those a
 * process of before still orders while this one runs beside it.
 */
@ApplicationScoped
class OlderInstructions {
    private static final int PAGE = 500;
    private final PayoutStore store;

    OlderInstructions(PayoutStore store) {
        this.store = store;
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        lookThrough();
    }

    @Scheduled(every = "{claims.sweep.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void lookThrough() {
        for (var page = store.notLookedAt(PAGE); !page.isEmpty(); page = store.notLookedAt(PAGE)) {
            page.forEach(store::lookedAt);
        }
    }
}
