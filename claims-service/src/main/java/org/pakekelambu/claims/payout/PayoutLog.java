package org.pakekelambu.claims.payout;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.claims.payout.store.ShareStore;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.time.BusinessClock;

/** Writes a step of a payout down: the row, the step beside it, the audit entry, and the word to the claim. */
@ApplicationScoped
public class PayoutLog {
    private final PayoutStore store;
    private final ShareStore shares;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;
    private final Event<PayoutSettled> settled;

    PayoutLog(
            PayoutStore store,
            ShareStore shares,
            BusinessClock clock,
            Caller caller,
            Audit audit,
            Event<PayoutSettled> settled) {
        this.store = store;
        this.shares = shares;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.settled = settled;
    }

    /** The next version of a payout; the claim is locked. */
    Payout step(Payout payout, String by) {
        store.update(payout, clock.now());
        store.addStep(payout, by, clock.now());
        return payout;
    }

    /** Tells the claim, once everything that follows from a step is written. */
    void tell(Payout payout, String action) {
        audit.record(AuditEntry.of(action, payout.region(), payout.claimId(), payout.id())
                .with(payout.status().name())
                .details(Map.of(
                        "code", payout.order().code(), "amount", payout.order().amount())));
        settled.fire(new PayoutSettled(payout.claimId(), allPaid(payout.claimId())));
    }

    /** True when everything decided has arrived. */
    boolean allPaid(UUID claimId) {
        List<Payout> owed = store.standing(claimId).stream()
                .filter(payout -> !payout.calledBack())
                .toList();
        return !owed.isEmpty()
                && owed.stream().allMatch(payout -> payout.status() == PayoutStatus.PAID)
                && !shares.somethingWaits(claimId);
    }

    /** Who asks, or this service when nobody does. */
    String by() {
        boolean asked = Arc.container().requestContext().isActive() && caller.isKnown();
        return asked ? caller.subject() : "service:claims";
    }
}
