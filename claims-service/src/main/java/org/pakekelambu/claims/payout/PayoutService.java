package org.pakekelambu.claims.payout;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.claims.payout.store.ReceiptStore;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Orders payouts and takes the answers to them. Every change happens under the lock of the claim. */
@ApplicationScoped
@Transactional
public class PayoutService {
    private final PayoutStore store;
    private final Ordering ordering;
    private final ReceiptStore receipts;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;
    private final Event<PayoutSettled> settled;

    PayoutService(
            PayoutStore store,
            Ordering ordering,
            ReceiptStore receipts,
            BusinessClock clock,
            Caller caller,
            Audit audit,
            Event<PayoutSettled> settled) {
        this.store = store;
        this.ordering = ordering;
        this.receipts = receipts;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.settled = settled;
    }

    /** Carries a decision out: orders what is missing, asks back what was too much. True when everything decided has been paid. */
    public boolean order(UUID claimId, long version, String region, List<PayoutOrder> orders, String by) {
        ordering.settle(claimId, version, region, orders, by);
        return allPaid(claimId);
    }

    /** Orders the money of a school year that was decided apart from the claim; the same one twice is refused. */
    public Payout orderYear(UUID claimId, long version, String region, PayoutOrder order) {
        return ordering.year(claimId, version, region, order, caller.subject());
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

    /** Calls back what has not left; what went out goes on. */
    public void callBackWhatIsHere(UUID claimId, String by) {
        store.standing(claimId).stream()
                .filter(payout -> !payout.out() && !payout.calledBack())
                .forEach(payout -> step(payout.calledBack(clock.now()), by));
    }

    /**
     * Takes the payer's answer; the same answer twice is harmless. Money that left while the instruction was being called back is
     * paid nonetheless, and the next decision counts it.
     */
    public Payout receive(UUID id, Long expectedVersion, Receipt receipt) {
        Payout payout = locked(id, expectedVersion, receipt);
        if (payout.alreadyAnswered(receipt)) {
            return payout;
        }
        if (receipt.paidOn() != null && receipt.paidOn().isBefore(payout.orderedOn())) {
            throw Problem.unprocessable("invalid-receipt").rejected("paidOn", receipt.paidOn(), "paid-before-ordered");
        }
        boolean leftAnyway =
                payout.calledBack() && receipt.status() == PayoutStatus.PAID && payout.status() == PayoutStatus.FAILED;
        return take(leftAnyway ? payout : allowed(payout, receipt.status()), receipt, "CALLBACK", null);
    }

    /** An answer that was looked at and fits; the claim is locked. */
    Payout take(Payout payout, Receipt receipt, String source, Integer line) {
        Payout next = step(payout.received(receipt), by());
        receipts.keep(
                payout.id(),
                payout.reference(),
                receipt,
                payout.order().amount(),
                source,
                line,
                "TAKEN",
                by(),
                clock.now());
        tell(next, "payout-receipt");
        return next;
    }

    /** Marks an instruction as leaving for a bank, or its answer as lost; it fits and the claim is locked. */
    Payout marked(Payout payout, PayoutStatus status) {
        Payout next = step(payout.become(status, clock.now(), null), by());
        tell(next, "payout-sending");
        return next;
    }

    private String by() {
        boolean asked = Arc.container().requestContext().isActive() && caller.isKnown();
        return asked ? caller.subject() : "service:claims";
    }

    /** Marks an instruction as sent, or its answer as lost. */
    public Payout mark(UUID id, Long expectedVersion, PayoutStatus status) {
        Payout payout = locked(id, expectedVersion, null);
        Payout next = step(allowed(payout, status).become(status, clock.now(), null), caller.subject());
        tell(next, "payout-sending");
        return next;
    }

    /** Replaces an instruction that failed or came back. */
    public Payout reissue(UUID id, Long expectedVersion) {
        Payout payout = allowed(locked(id, expectedVersion, null), PayoutStatus.REISSUED);
        if (payout.calledBack()) {
            throw Problem.conflict("approval-cancelled");
        }
        Payout next = ordering.again(payout, caller.subject());
        if (next == null) {
            throw Problem.conflict("nothing-owed");
        }
        tell(next, "payout-reissue");
        return next;
    }

    public Payout read(UUID id) {
        Payout payout = visible(id);
        audit.record(AuditEntry.of("payout-read", payout.region(), payout.claimId(), id));
        return payout;
    }

    private Payout locked(UUID id, Long expectedVersion, Receipt receipt) {
        store.lockClaim(visible(id).claimId());
        Payout payout = visible(id);
        boolean repeated = receipt != null && payout.alreadyAnswered(receipt);
        if (expectedVersion != null && expectedVersion != payout.version() && !repeated) {
            throw ETags.stale(payout.version());
        }
        return payout;
    }

    private Payout visible(UUID id) {
        Payout payout = store.find(id).orElseThrow(Problem::notFound);
        caller.requireRegion(payout.region());
        return payout;
    }

    private static Payout allowed(Payout payout, PayoutStatus status) {
        if (!payout.status().mayBecome(status)) {
            throw Problem.conflict("impossible-payout-step", payout.status(), status);
        }
        return payout;
    }

    private Payout step(Payout payout, String by) {
        store.update(payout, clock.now());
        store.addStep(payout, by, clock.now());
        return payout;
    }

    private void tell(Payout payout, String action) {
        audit.record(AuditEntry.of(action, payout.region(), payout.claimId(), payout.id())
                .with(payout.status().name())
                .details(Map.of(
                        "code", payout.order().code(), "amount", payout.order().amount())));
        settled.fire(new PayoutSettled(payout.claimId(), allPaid(payout.claimId())));
    }

    private boolean allPaid(UUID claimId) {
        List<Payout> owed = store.standing(claimId).stream()
                .filter(payout -> !payout.calledBack())
                .toList();
        return !owed.isEmpty() && owed.stream().allMatch(payout -> payout.status() == PayoutStatus.PAID);
    }
}
