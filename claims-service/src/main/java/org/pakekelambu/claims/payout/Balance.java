package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.ShareAccount;
import org.pakekelambu.claims.payout.store.PayoutStore;

/**
 * Brings a share back into balance after an answer. Money may turn up under an instruction that had failed and was replaced: then the
 * replacement is taken back while it is still here, and what is out twice is asked back.
 */
@ApplicationScoped
public class Balance {
    private final PayoutStore store;
    private final ShareAccounts accounts;
    private final Instructions instructions;
    private final Event<RecoveryDecided> recovered;

    Balance(PayoutStore store, ShareAccounts accounts, Instructions instructions, Event<RecoveryDecided> recovered) {
        this.recovered = recovered;
        this.store = store;
        this.accounts = accounts;
        this.instructions = instructions;
    }

    void after(Payout answered, String by) {
        UUID claimId = answered.claimId();
        List<Payout> standing = store.standing(claimId, answered.order());
        ShareAccount account = accounts.of(
                claimId, answered.order(), standing.stream().filter(Payout::out).toList());
        accounts.note(claimId, answered.region(), answered.order(), account, by);
        if (account.overpaid() > 0) {
            stopOthers(answered, by);
        }
        List<Payout> here = standing.stream()
                .filter(payout -> !payout.out() && (!payout.calledBack() || payout.waits()))
                .toList();
        List<Payout> ordered = here.stream()
                .filter(payout -> payout.status() == PayoutStatus.ORDERED)
                .toList();
        if (account.owed() == 0) {
            here.forEach(payout -> instructions.callBackAsPaid(payout, by));
        } else if (total(ordered) > account.owed()) {
            ordered.forEach(payout -> instructions.callBackAsPaid(payout, by));
            rest(ordered.get(0), account.owed(), by);
        }
        if (account.toNote() < 0) {
            recovered.fire(new RecoveryDecided(claimId));
        }
    }

    /** Since it was instructed the share was given to somebody else: what is still here of his waits. */
    private void stopOthers(Payout answered, String by) {
        if (answered.status() != PayoutStatus.PAID) {
            return;
        }
        store.standing(answered.claimId()).stream()
                .filter(payout -> payout.status() == PayoutStatus.ORDERED)
                .filter(payout ->
                        payout.order().lineKey().equals(answered.order().lineKey()))
                .filter(payout -> !payout.order().key().equals(answered.order().key()))
                .forEach(payout -> instructions.callBackToWait(payout, by));
    }

    private static long total(List<Payout> payouts) {
        return payouts.stream().mapToLong(payout -> payout.order().amount()).sum();
    }

    private void rest(Payout replaced, long owed, String by) {
        PayoutOrder order = replaced.order();
        instructions.place(replaced.claimId(), replaced.region(), order.rest(owed, order.part()), by);
    }
}
