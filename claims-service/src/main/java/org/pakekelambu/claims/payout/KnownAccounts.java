package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payee;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.store.PayeeAccountStore;
import org.pakekelambu.claims.payout.store.PayoutStore;

/**
 * Gives payees the accounts that two people entered for them because the claim named none, or the bank refused the one they had.
 * The claim is locked.
 */
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

    /** The order with the account of its payee: the last one confirmed, where the claim named none. */
    PayoutOrder complete(UUID claimId, PayoutOrder order) {
        Payee payee = order.payee();
        List<Payee> known = known(claimId, order);
        boolean open = payee.awaitsAccount() || order.ofSchoolYear() || entered(payee, known);
        return known.isEmpty() || !open ? order : order.to(paid(payee, known.get(0)));
    }

    /** True for what a bank refused although it is owed, where no correction of the claim could name another account. */
    public boolean replaceable(Payout payout) {
        PayoutOrder order = payout.order();
        return payout.status().mayBecome(PayoutStatus.REISSUED)
                && !payout.calledBack()
                && (order.ofSchoolYear() || entered(order.payee(), known(payout.claimId(), order)));
    }

    /** True when another account was confirmed since it was instructed. */
    boolean supersedes(Payout payout) {
        return !complete(payout.claimId(), payout.order()).equals(payout.order());
    }

    /** The latest first. A school year names an account of its own, so that what was entered for another does not touch it. */
    private List<Payee> known(UUID claimId, PayoutOrder order) {
        List<Payee> confirmed = order.ofSchoolYear() && !order.payee().awaitsAccount()
                ? accounts.confirmed(claimId, order.lineKey())
                : accounts.confirmed(claimId);
        return confirmed.stream()
                .filter(known -> known.sameReceiver(order.payee()))
                .toList();
    }

    private static boolean entered(Payee payee, List<Payee> known) {
        return known.stream().anyMatch(one -> paid(payee, one).equals(payee));
    }

    /** Instructions that have not left, and waited for an account just confirmed or had an older one, are replaced by such that have it. */
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
