package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.ShareAccount;
import org.pakekelambu.claims.payout.store.ReceiptStore;
import org.pakekelambu.claims.payout.store.RecoveryStore;
import org.pakekelambu.claims.payout.store.ShareStore;
import org.pakekelambu.manners.time.BusinessClock;

/** Keeps the account of each share: what was decided, what is out, what is asked back. The claim is locked. */
@ApplicationScoped
public class ShareAccounts {
    private final ShareStore shares;
    private final RecoveryStore recoveries;
    private final ReceiptStore receipts;
    private final BusinessClock clock;

    ShareAccounts(ShareStore shares, RecoveryStore recoveries, ReceiptStore receipts, BusinessClock clock) {
        this.shares = shares;
        this.recoveries = recoveries;
        this.receipts = receipts;
        this.clock = clock;
    }

    void decided(UUID claimId, long version, PayoutOrder order, long amount, String by) {
        shares.decided(claimId, version, order, amount, by, clock.now());
    }

    /** Decided anew as a whole, or taken back; nothing is written where that is so already. */
    void decidedAgain(UUID claimId, long version, PayoutOrder order, boolean given, String by) {
        long amount = given ? shares.mostDecided(claimId, order) : 0;
        if (amount != shares.decided(claimId, order)) {
            decided(claimId, version, order, amount, by);
        }
    }

    /** Whatever else was decided before is given no more. */
    void nothingElse(UUID claimId, long version, String by) {
        shares.nothingElse(claimId, version, by, clock.now());
    }

    /** By the last decision. @param committed instructions that went out, or that still will */
    ShareAccount of(UUID claimId, PayoutOrder order, List<Payout> committed) {
        long out =
                committed.stream().mapToLong(payout -> payout.order().amount()).sum();
        return new ShareAccount(
                shares.decided(claimId, order), out, shares.noted(claimId, order), shares.repaid(claimId, order));
    }

    /** Asks back what is out beyond the decision, or takes off what was asked too much. */
    void note(UUID claimId, String region, PayoutOrder order, ShareAccount account, String by) {
        long amount = account.toNote();
        if (amount != 0) {
            String kind = amount > 0 ? "NOTED" : "OFFSET";
            shares.enter(claimId, region, order, kind, Math.abs(amount), by, clock.now(), clock.today());
        }
    }

    /**
     * True while somebody else holds money of the claim that is asked back, and nobody has decided what becomes of it; or may hold
     * money of this line by an answer that is not cleared yet.
     */
    boolean heldByAnother(UUID claimId, PayoutOrder order) {
        return receipts.leftToAnother(claimId, order)
                || recoveries.of(claimId).stream()
                        .anyMatch(one -> one.open() > 0
                                && !one.payeeKey().equals(order.payee().key()));
    }
}
