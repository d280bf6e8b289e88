package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.SchoolMoney;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.store.ReceiptStore;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Problem;

/** Orders again what failed or came back, where it is still owed and nothing speaks against it. Under the lock of the claim. */
@ApplicationScoped
@Transactional
public class Reissuing {
    private final ReceiptStore receipts;
    private final Ordering ordering;
    private final PayoutDesk desk;
    private final PayoutLog log;
    private final Payable payable;
    private final Caller caller;

    Reissuing(
            ReceiptStore receipts, Ordering ordering, PayoutDesk desk, PayoutLog log, Payable payable, Caller caller) {
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
        if (receipts.differs(id)) {
            throw Problem.conflict("amount-differs");
        }
        if (payout.calledBack()) {
            throw Problem.conflict(
                    payout.waits()
                            ? "waits-for-recovery"
                            : payout.alreadyPaid() ? "nothing-owed" : "approval-cancelled");
        }
        if (!payable.toBePaid(payout.claimId())) {
            throw Problem.conflict("approval-cancelled");
        }
        if (!payable.given(payout.claimId(), payout.order())) {
            throw Problem.conflict("approval-cancelled");
        }
        if (held(payout)) {
            throw Problem.conflict("share-held");
        }
        if (payout.order().payee().role().equals("MEMBER") && payable.memberDied(payout.claimId())) {
            throw Problem.conflict("member-died");
        }
        if (ordering.held(payout) && !acceptedNonetheless(payout)) {
            throw Problem.conflict("waits-for-recovery");
        }
        Payout next = ordering.again(payout, caller.subject());
        if (next == null) {
            throw Problem.conflict("nothing-owed");
        }
        log.tell(next, "payout-reissue");
        return next;
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
