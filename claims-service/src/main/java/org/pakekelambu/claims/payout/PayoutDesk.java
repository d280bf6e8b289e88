package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.claims.payout.store.ReceiptStore;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Problem;

/** Takes a payout in hand for a change: its claim locked, visible to the caller, at the version the caller has seen. */
@ApplicationScoped
public class PayoutDesk {
    private final PayoutStore store;
    private final ReceiptStore receipts;
    private final Payers payers;
    private final Caller caller;

    PayoutDesk(PayoutStore store, ReceiptStore receipts, Payers payers, Caller caller) {
        this.store = store;
        this.payers = payers;
        this.receipts = receipts;
        this.caller = caller;
    }

    /** 404 for what the caller may not see, 412 when it changed meanwhile; an answer that is repeated may be late. */
    Payout take(UUID id, Long expectedVersion, Receipt receipt) {
        store.lockClaim(visible(id).claimId());
        Payout payout = visible(id);
        boolean repeats = receipt != null && repeats(payout, receipt);
        if (expectedVersion != null && expectedVersion != payout.version() && !repeats) {
            throw ETags.stale(payout.version());
        }
        return payout;
    }

    /** As {@link #take}, by who pays it; 403 for anybody else. */
    Payout takeAsPayer(UUID id, Long expectedVersion, Receipt receipt) {
        payers.require(visible(id));
        return take(id, expectedVersion, receipt);
    }

    Payout visible(UUID id) {
        Payout payout = store.find(id).orElseThrow(Problem::notFound);
        caller.requireRegion(payout.region());
        return payout;
    }

    /**
     * True for an answer that was taken before: of money that was paid, came back and was ordered anew we hear nothing new
     * by it, nor when a payer takes back that he paid another sum under an instruction that had been given up.
     */
    boolean repeats(Payout payout, Receipt receipt) {
        return payout.alreadyAnswered(receipt)
                || (payout.late(receipt) && receipts.taken(payout.id(), receipt))
                || (payout.nothingLeftAfterAll(receipt) && receipts.differs(payout.id()));
    }

    static Payout allowed(Payout payout, PayoutStatus status) {
        if (!payout.mayBecome(status)) {
            throw Problem.conflict("impossible-payout-step", payout.status(), status);
        }
        return payout;
    }
}
