package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.claims.payout.store.PayoutStore;

/** Where instructions leave for a bank and its answers come in, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class Counter {
    private final PayoutStore store;
    private final PayoutService payouts;
    private final PayoutDesk desk;
    private final Answers answers;

    Counter(PayoutStore store, PayoutService payouts, PayoutDesk desk, Answers answers) {
        this.store = store;
        this.payouts = payouts;
        this.desk = desk;
        this.answers = answers;
    }

    public List<UUID> waiting(int most) {
        return store.ids("status = 'ORDERED'", most);
    }

    /** Those handed over by us, not those a partner took in a batch. */
    public List<UUID> unanswered(int most) {
        return store.ids("status IN ('SENT', 'UNKNOWN') AND batch_id IS NULL", most);
    }

    /** Marks it as sent; empty when it has left already or was called back. */
    public Optional<Payout> leave(UUID id) {
        return Optional.of(locked(id))
                .filter(payout -> payout.status() == PayoutStatus.ORDERED)
                .map(payout -> payouts.marked(payout, PayoutStatus.SENT));
    }

    public void answered(UUID id, Receipt receipt) {
        Payout payout = locked(id);
        if (payout.mayBecome(receipt.status()) && !desk.repeats(payout, receipt)) {
            answers.take(payout, receipt, "BANK", null);
        }
    }

    public void lost(UUID id) {
        Payout payout = locked(id);
        if (payout.mayBecome(PayoutStatus.UNKNOWN)) {
            payouts.marked(payout, PayoutStatus.UNKNOWN);
        }
    }

    public Payout find(UUID id) {
        return store.find(id).orElseThrow();
    }

    private Payout locked(UUID id) {
        store.lockClaim(find(id).claimId());
        return find(id);
    }
}
