package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.manners.time.BusinessClock;

/** Gives instructions to pay and takes back those that have not left; the claim is locked. */
@ApplicationScoped
public class Instructions {
    private final PayoutStore store;
    private final PayoutLog log;
    private final BusinessClock clock;

    Instructions(PayoutStore store, PayoutLog log, BusinessClock clock) {
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    /** A new instruction for a part of a share; what failed or came back of that part is thereby replaced. */
    Payout place(UUID claimId, String region, PayoutOrder order, String by) {
        Payout last = null;
        for (Payout earlier : store.attempts(claimId, order)) {
            last = earlier;
            if (earlier.status().mayBecome(PayoutStatus.REISSUED)) {
                log.step(earlier.become(PayoutStatus.REISSUED, clock.now(), null), by);
            }
        }
        Payout payout = Payout.ordered(claimId, region, order, last, clock.now(), clock.today());
        store.insert(payout);
        store.addStep(payout, by, clock.now());
        return payout;
    }

    /** One that waited for an account, by one that has it. */
    void replace(Payout waiting, PayoutOrder complete, String by) {
        log.step(waiting.become(PayoutStatus.FAILED, clock.now(), "ACCOUNT_ENTERED"), by);
        place(waiting.claimId(), waiting.region(), complete, by);
    }

    /** With the approval it rested on. */
    void callBack(Payout payout, String by) {
        if (!payout.calledBack()) {
            log.step(payout.calledBack(clock.now()), by);
        }
    }

    /** Because its share has been paid by another instruction. */
    void callBackAsPaid(Payout payout, String by) {
        log.step(payout.calledBackAsPaid(clock.now()), by);
    }

    /** Until it is decided what becomes of the money somebody else holds. */
    void callBackToWait(Payout payout, String by) {
        log.step(payout.calledBackToWait(clock.now()), by);
    }
}
