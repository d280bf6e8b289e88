package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.SchoolMoney;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.claims.payout.store.ReceiptStore;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Problem;

/** Orders again what failed or came back, where it is still owed and nothing speaks against it. Under the lock of the claim. */
@ApplicationScoped
@Transactional
public class Reissuing {
    private final PayoutStore store;
    private final ReceiptStore receipts;
    private final KnownAccounts known;
    private final Ordering ordering;
    private final PayoutDesk desk;
    private final PayoutLog log;
    private final Payable payable;
    private final Caller caller;

    Reissuing(
            PayoutStore store,
            ReceiptStore receipts,
            KnownAccounts known,
            Ordering ordering,
            PayoutDesk desk,
            PayoutLog log,
            Payable payable,
            Caller caller) {
        this.store = store;
        this.known = known;
        this.receipts = receipts;
        this.ordering = ordering;
        this.desk = desk;
        this.log = log;
        this.payable = payable;
        this.caller = caller;
    }

    /** Replaces an instruction that failed or came back; by an officer, or by who pays it. */
    public Payout reissue(UUID id, long expectedVersion) {
        Payout payout = PayoutDesk.allowed(
                caller.has(Roles.OFFICER)
                        ? desk.take(id, expectedVersion, null)
                        : desk.takeAsPayer(id, expectedVersion, null),
                PayoutStatus.REISSUED);
        Optional<String> against = against(payout);
        if (against.isPresent()) {
            throw Problem.conflict(against.get());
        }
        Payout next = ordering.again(payout, caller.subject());
        if (next == null) {
            throw Problem.conflict("nothing-owed");
        }
        log.tell(next, "payout-reissue");
        return next;
    }

    /**
     * What a bank refused goes to the account confirmed since, where it is still owed. What something speaks against goes there once
     * nothing does and people order it. The claim is locked.
     */
    public void toNewAccounts(UUID claimId) {
        for (Payout refused : store.ofClaim(claimId)) {
            boolean toBeReplaced = refused.status().mayBecome(PayoutStatus.REISSUED) && known.supersedes(refused);
            if (toBeReplaced && against(refused).isEmpty()) {
                Optional.ofNullable(ordering.again(refused, caller.subject()))
                        .ifPresent(next -> log.tell(next, "payout-reissue"));
            }
        }
    }

    /** The problem that says why it is not ordered again, or empty. */
    private Optional<String> against(Payout payout) {
        if (receipts.differs(payout.claimId(), payout.order())) {
            return Optional.of("amount-differs");
        }
        if (payout.calledBack()) {
            return Optional.of(
                    payout.waits()
                            ? "waits-for-recovery"
                            : payout.alreadyPaid() ? "nothing-owed" : "approval-cancelled");
        }
        if (!payable.toBePaid(payout.claimId()) || !payable.given(payout.claimId(), payout.order())) {
            return Optional.of("approval-cancelled");
        }
        if (held(payout)) {
            return Optional.of("share-held");
        }
        if (payout.order().payee().role().equals("MEMBER") && payable.memberDied(payout.claimId())) {
            return Optional.of("member-died");
        }
        if (acceptedNonetheless(payout)) {
            return Optional.empty();
        }
        if (receipts.leftToAnother(payout.claimId(), payout.order())) {
            return Optional.of("amount-differs");
        }
        return ordering.held(payout) ? Optional.of("waits-for-recovery") : Optional.empty();
    }

    private boolean held(Payout payout) {
        PayoutOrder order = payout.order();
        return order.ofSchoolYear()
                ? payable.schoolMoney(payout.claimId(), order.payee().key()) != SchoolMoney.PAYABLE
                : payable.held(payout.claimId(), order.key());
    }

    /** School years are decided by themselves: what was accepted for the claim is not accepted for them. */
    private boolean acceptedNonetheless(Payout payout) {
        return !payout.order().ofSchoolYear() && payable.paidNonetheless(payout.claimId());
    }
}
