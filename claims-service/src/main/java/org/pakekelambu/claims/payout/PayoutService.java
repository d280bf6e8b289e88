package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.HandsChanged;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.claims.payout.store.RecoveryStore;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Orders payouts, calls them back, sends them on their way; what failed is ordered again in {@link Reissuing}. Every change happens under the lock of the claim. */
@ApplicationScoped
@Transactional
public class PayoutService {
    private final PayoutStore store;
    private final RecoveryStore recoveries;
    private final Ordering ordering;
    private final YearOrders years;
    private final PayoutDesk desk;
    private final PayoutLog log;
    private final Payable payable;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;

    PayoutService(
            PayoutStore store,
            RecoveryStore recoveries,
            Ordering ordering,
            YearOrders years,
            PayoutDesk desk,
            PayoutLog log,
            Payable payable,
            BusinessClock clock,
            Caller caller,
            Audit audit) {
        this.store = store;
        this.recoveries = recoveries;
        this.ordering = ordering;
        this.years = years;
        this.desk = desk;
        this.log = log;
        this.payable = payable;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    /** Carries a decision out: orders what is missing, asks back what was too much. True when everything decided has been paid. */
    public boolean order(UUID claimId, long version, String region, List<PayoutOrder> orders, String by) {
        return order(claimId, version, region, orders, false, by);
    }

    /** @param twice true when two approvers accepted that money is paid although somebody else holds it; else that waits */
    public boolean order(
            UUID claimId, long version, String region, List<PayoutOrder> orders, boolean twice, String by) {
        ordering.settle(claimId, version, region, orders, twice, by);
        years.carryOn(claimId, version, region, by);
        return log.allPaid(claimId);
    }

    /** Orders what waited until it was decided what becomes of the money somebody else holds. */
    public void release(UUID claimId, String region, List<PayoutOrder> orders) {
        ordering.release(claimId, region, orders, log.by());
        years.release(claimId, region, log.by());
    }

    /** True when money is out and these orders give it, or the line it was paid for, to other people. */
    public boolean changesHands(UUID claimId, List<PayoutOrder> orders, boolean correcting) {
        List<Payout> standing = store.standing(claimId);
        return HandsChanged.by(orders, standing, correcting);
    }

    /** True while money of another claim for the worker's death, or for that accident, rejected or withdrawn since, has not come back. */
    public boolean outForTheSameRisk(UUID workerId, UUID claimId, boolean fatal, LocalDate occurredOn) {
        return recoveries.openForTheSameRisk(workerId, claimId, fatal, occurredOn);
    }

    /** Orders the money of a school year that was decided apart from the claim; the same one twice is refused. */
    public Payout orderYear(UUID claimId, long version, String region, PayoutOrder order) {
        refuseUnlessToBePaid(claimId);
        return years.order(claimId, version, region, order, caller.subject());
    }

    /** Nothing of the claim's money changes until the transaction ends but by the caller. */
    public void lock(UUID claimId) {
        store.lockClaim(claimId);
    }

    /** A claim changed after its approval: what was ordered is called back; 409 once money may be on its way. */
    public void callBack(UUID claimId, String by) {
        if (store.standing(claimId).stream().anyMatch(Payout::out)) {
            throw Problem.conflict("payout-under-way");
        }
        callBackWhatIsHere(claimId, by);
    }

    /** Calls back what has not left, school years among it; what went out goes on. */
    public void callBackWhatIsHere(UUID claimId, String by) {
        store.ofClaim(claimId).stream()
                .filter(payout -> !payout.out() && !payout.calledBack())
                .forEach(payout -> log.step(payout.calledBack(clock.now()), by));
    }

    /** True while an instruction of the claim's decision has not left, called back or not. */
    public boolean somethingToSend(UUID claimId) {
        return store.standing(claimId).stream().anyMatch(payout -> !payout.out());
    }

    /** What was stopped is ordered again as it was decided, with the school years; what went out stays as it is. */
    public void goOn(UUID claimId, long version, String region, List<PayoutOrder> orders, String by) {
        order(claimId, version, region, orders, payable.paidNonetheless(claimId), by);
    }

    /** True when everything decided has arrived. */
    public boolean allPaid(UUID claimId) {
        return log.allPaid(claimId);
    }

    /** Nothing of the claim is owed any more, no school year either: what is here is called back, what is out is asked back. */
    public void takeBack(UUID claimId, long version, String region, String by) {
        ordering.settle(claimId, version, region, List.of(), false, by);
        years.takeBack(claimId, version, region, by);
    }

    /** Marks an instruction as leaving for a bank, or its answer as lost; it fits and the claim is locked. */
    Payout marked(Payout payout, PayoutStatus status) {
        Payout next = log.step(payout.become(status, clock.now(), null), log.by());
        log.tell(next, "payout-sending");
        return next;
    }

    /** Marks an instruction as sent, or its answer as lost; by who pays it, once there is an account to send it to. */
    public Payout mark(UUID id, long expectedVersion, PayoutStatus status) {
        Payout payout = PayoutDesk.allowed(desk.takeAsPayer(id, expectedVersion, null), status);
        if (payout.status() == PayoutStatus.ORDERED && payout.order().payee().awaitsAccount()) {
            throw Problem.conflict("account-awaited");
        }
        Payout next = log.step(payout.become(status, clock.now(), null), caller.subject());
        log.tell(next, "payout-sending");
        return next;
    }

    /** 409 while the claim is decided anew, or its death is doubted. */
    private void refuseUnlessToBePaid(UUID claimId) {
        if (!payable.toBePaid(claimId)) {
            throw Problem.conflict("approval-cancelled");
        }
    }

    public Payout read(UUID id) {
        Payout payout = desk.visible(id);
        audit.record(AuditEntry.of("payout-read", payout.region(), payout.claimId(), id));
        return payout;
    }
}
