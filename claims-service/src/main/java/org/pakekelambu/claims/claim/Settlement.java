package org.pakekelambu.claims.claim;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.claims.payout.PayoutSettled;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.manners.caller.Caller;

/** A claim is PAID once every standing payout has arrived and no share is held, and no longer when one comes back. */
@ApplicationScoped
@Transactional
public class Settlement {
    private final ClaimStore store;
    private final ClaimLog log;
    private final Caller caller;

    Settlement(ClaimStore store, ClaimLog log, Caller caller) {
        this.store = store;
        this.log = log;
        this.caller = caller;
    }

    void answered(@Observes PayoutSettled payout) {
        Claim claim = store.lock(payout.claimId()).orElseThrow();
        boolean everything = payout.allPaid() && claim.proposal().heldShares() == 0;
        if (everything && claim.status() == ClaimStatus.APPROVED) {
            become(claim, ClaimStatus.PAID, Step.PAID, EventType.CLAIM_PAID);
        } else if (!payout.allPaid() && claim.status() == ClaimStatus.PAID) {
            become(claim, ClaimStatus.APPROVED, Step.PAYMENT_RETURNED, EventType.CLAIM_DECIDED);
        }
    }

    private void become(Claim claim, ClaimStatus status, Step step, EventType event) {
        log.next(claim.status(), claim.become(status), step, by(), null, event);
    }

    private String by() {
        boolean asked = Arc.container().requestContext().isActive() && caller.isKnown();
        return asked ? caller.subject() : ReexaminationService.BY;
    }
}
