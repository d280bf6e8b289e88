package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.claims.payout.store.PayoutStore;
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
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;
    private final Event<PayoutSettled> settled;

    PayoutService(PayoutStore store, BusinessClock clock, Caller caller, Audit audit, Event<PayoutSettled> settled) {
        this.store = store;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.settled = settled;
    }

    /**
     * Orders what an approval decided. A share that was ordered before and is still standing is left alone, one that failed
     * or came back is replaced, so that a second approval of a claim never pays twice.
     */
    public void order(UUID claimId, String region, List<PayoutOrder> orders, String by) {
        Map<String, Payout> standing = store.standing(claimId).stream()
                .collect(Collectors.toMap(payout -> key(payout.order()), Function.identity()));
        for (PayoutOrder order : orders) {
            Payout before = standing.get(key(order));
            if (before == null || before.status().mayBecome(PayoutStatus.REISSUED)) {
                place(Payout.ordered(claimId, region, order, before, clock.now(), clock.today()), before, by);
            }
        }
    }

    /** A claim changed after its approval: what was ordered is called back; 409 once money may be on its way. */
    public void callBack(UUID claimId, String by) {
        List<Payout> standing = store.standing(claimId);
        if (standing.stream().anyMatch(p -> p.status() != PayoutStatus.ORDERED && p.status() != PayoutStatus.FAILED)) {
            throw Problem.conflict("payout-under-way");
        }
        standing.stream()
                .filter(payout -> payout.status() == PayoutStatus.ORDERED)
                .forEach(payout -> step(payout.become(PayoutStatus.FAILED, clock.now(), "APPROVAL_CANCELLED"), by));
    }

    /** Takes the payer's answer; the same answer twice is harmless. */
    public Payout receive(UUID id, Long expectedVersion, Receipt receipt) {
        Payout payout = locked(id, expectedVersion, receipt);
        if (payout.alreadyAnswered(receipt)) {
            return payout;
        }
        if (receipt.paidOn() != null && receipt.paidOn().isBefore(payout.orderedOn())) {
            throw Problem.unprocessable("invalid-receipt").rejected("paidOn", receipt.paidOn(), "paid-before-ordered");
        }
        Payout next = step(allowed(payout, receipt.status()).received(receipt), caller.subject());
        tell(next, "payout-receipt");
        return next;
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
        if ("APPROVAL_CANCELLED".equals(payout.reason())) {
            throw Problem.conflict("approval-cancelled");
        }
        Payout next =
                Payout.ordered(payout.claimId(), payout.region(), payout.order(), payout, clock.now(), clock.today());
        place(next, payout, caller.subject());
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

    private void place(Payout payout, Payout replaced, String by) {
        if (replaced != null) {
            step(replaced.become(PayoutStatus.REISSUED, clock.now(), null), by);
        }
        store.insert(payout);
        store.addStep(payout, by, clock.now());
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
        boolean allPaid =
                store.standing(payout.claimId()).stream().allMatch(other -> other.status() == PayoutStatus.PAID);
        settled.fire(new PayoutSettled(payout.claimId(), allPaid));
    }

    private static String key(PayoutOrder order) {
        return order.lineKey() + "|" + order.payee().key();
    }
}
