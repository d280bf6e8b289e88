package org.pakekelambu.claims.claim;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.pakekelambu.claims.claim.store.FreedMoney;

/** Looks at start through open appeals from before it was written down what of their money is free. */
@ApplicationScoped
class OlderAppeals {
    private static final int PAGE = 200;
    private final FreedMoney freed;

    OlderAppeals(FreedMoney freed) {
        this.freed = freed;
    }

    @Transactional
    void lookThrough(@Observes StartupEvent start) {
        UUID after = new UUID(0, 0);
        for (var page = freed.appealed(after, PAGE); !page.isEmpty(); page = freed.appealed(after, PAGE)) {
            page.forEach(claim -> freed.keep(claim, ReexaminationService.BY));
            after = page.get(page.size() - 1).id();
        }
    }
}
