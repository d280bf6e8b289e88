package org.pakekelambu.claims.payout;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.pakekelambu.claims.payout.store.PayoutStore;

/** Looks at start through instructions that were ordered before it was written down which of them wait for an account. */
@ApplicationScoped
class OlderInstructions {
    private static final int PAGE = 500;
    private final PayoutStore store;

    OlderInstructions(PayoutStore store) {
        this.store = store;
    }

    @Transactional
    void lookThrough(@Observes StartupEvent start) {
        for (var page = store.notLookedAt(PAGE); !page.isEmpty(); page = store.notLookedAt(PAGE)) {
            page.forEach(store::lookedAt);
        }
    }
}
