package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.claims.payout.store.ReceiptStore;
import org.pakekelambu.manners.time.BusinessClock;

/** What a payer's answer is to us, however it comes: to be taken, taken before, another sum, or not to be taken and why. It changes nothing. */
@ApplicationScoped
class Screening {
    static final String TAKEN = "TAKEN";
    static final String REPEATED = "REPEATED";
    static final String NEVER_SENT = "NEVER_SENT";
    static final String BEFORE_ORDERED = "PAID_BEFORE_ORDERED";
    static final String IN_THE_FUTURE = "PAID_IN_THE_FUTURE";
    private static final Set<String> HEARD = Set.of(TAKEN, REPEATED, ReceiptStore.DIFFERS);

    private final PayoutDesk desk;
    private final BusinessClock clock;

    Screening(PayoutDesk desk, BusinessClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** One of the outcomes above, AMOUNT_DIFFERS, or CONTRADICTS_ and the state it has. */
    String of(Payout payout, Receipt receipt) {
        if (receipt.paidOn() != null && receipt.paidOn().isAfter(clock.today())) {
            return IN_THE_FUTURE;
        }
        boolean repeats = desk.repeats(payout, receipt);
        // Whoever takes back that he paid another sum names that sum, not ours: nothing left of either.
        boolean nothingLeft = repeats && receipt.status() == PayoutStatus.FAILED;
        if (receipt.differsFrom(payout.order()) && !nothingLeft) {
            return ReceiptStore.DIFFERS;
        }
        if (repeats) {
            return REPEATED;
        }
        if (payout.neverSent(receipt)) {
            return NEVER_SENT;
        }
        if (!payout.mayBecome(receipt.status())) {
            return contradicts(payout);
        }
        boolean early = receipt.paidOn() != null && receipt.paidOn().isBefore(payout.orderedOn());
        return early ? BEFORE_ORDERED : TAKEN;
    }

    static String contradicts(Payout payout) {
        return "CONTRADICTS_" + payout.status();
    }

    /** True for an outcome by which nothing was refused. */
    static boolean heard(String outcome) {
        return HEARD.contains(outcome);
    }
}
