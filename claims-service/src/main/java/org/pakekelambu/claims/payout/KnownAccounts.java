package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payee;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.store.PayeeAccountStore;
import org.pakekelambu.claims.payout.store.PayoutStore;

/** Gives payees the accounts that two people entered for them because the claim named none. The claim is locked. */
@ApplicationScoped
public class KnownAccounts {
    private final PayeeAccountStore accounts;
    private final PayoutStore store;
    private final Instructions instructions;

    KnownAccounts(PayeeAccountStore accounts, PayoutStore store, Instructions instructions) {
        this.accounts = accounts;
        this.store = store;
        this.instructions = instructions;
    }

    /** The order with the account of its payee, where it had none and one is confirmed. */
    PayoutOrder complete(UUID claimId, PayoutOrder order) {
        if (!order.payee().awaitsAccount()) {
            return order;
        }
        return accounts.confirmed(claimId).stream()
                .filter(known -> known.sameReceiver(order.payee()))
                .findFirst()
                .map(known -> order.to(paid(order.payee(), known)))
                .orElse(order);
    }

    /** Instructions that waited for an account just confirmed are replaced by such that have it. */
    public void arrived(UUID claimId, String by) {
        for (Payout waiting : store.ofClaim(claimId)) {
            PayoutOrder complete = complete(claimId, waiting.order());
            if (waiting.status() == PayoutStatus.ORDERED && !complete.equals(waiting.order())) {
                instructions.replace(waiting, complete, by);
            }
        }
    }

    private static Payee paid(Payee payee, Payee known) {
        return payee.paidTo(known.bank(), known.accountNumber(), known.accountHolder(), known.name());
    }
}
