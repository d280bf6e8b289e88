package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.claims.payout.RecoveryDecided;

/** Shares decided for one person while another holds the money are ordered once it is decided what becomes of that. */
@ApplicationScoped
@Transactional
public class WaitingShares {
    private final ClaimStore store;
    private final PayoutService payouts;
    private final ClaimOrders orders;

    WaitingShares(ClaimStore store, PayoutService payouts, ClaimOrders orders) {
        this.store = store;
        this.payouts = payouts;
        this.orders = orders;
    }

    void decided(@Observes RecoveryDecided recovery) {
        Claim claim = store.lock(recovery.claimId()).orElseThrow();
        // While it is decided anew the file may give other shares than were decided.
        if (claim.status().decidedToPay() && claim.document().doubt() == null) {
            payouts.release(claim.id(), claim.region(), orders.of(claim));
        }
    }
}
