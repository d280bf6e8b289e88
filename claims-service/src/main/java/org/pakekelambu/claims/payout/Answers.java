package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.claims.payout.store.ReceiptStore;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Takes the payer's answers, however they come: by callback, by file or from a bank. */
@ApplicationScoped
@Transactional
public class Answers {
    private final PayoutDesk desk;
    private final PayoutLog log;
    private final Balance balance;
    private final ReceiptStore receipts;
    private final BusinessClock clock;

    Answers(PayoutDesk desk, PayoutLog log, Balance balance, ReceiptStore receipts, BusinessClock clock) {
        this.desk = desk;
        this.log = log;
        this.balance = balance;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** The same answer twice is harmless. Money that left while the instruction was called back or replaced is paid nonetheless. */
    public Payout receive(UUID id, Long expectedVersion, Receipt receipt) {
        Payout payout = desk.take(id, expectedVersion, receipt);
        if (desk.repeats(payout, receipt)) {
            return payout;
        }
        if (receipt.paidOn() != null && receipt.paidOn().isBefore(payout.orderedOn())) {
            throw Problem.unprocessable("invalid-receipt").rejected("paidOn", receipt.paidOn(), "paid-before-ordered");
        }
        return take(PayoutDesk.allowed(payout, receipt.status()), receipt, "CALLBACK", null);
    }

    /** An answer that was looked at and fits; the claim is locked. */
    Payout take(Payout payout, Receipt receipt, String source, Integer line) {
        Payout next = log.step(payout.received(receipt), log.by());
        receipts.keep(
                payout.id(),
                payout.reference(),
                receipt,
                payout.order().amount(),
                source,
                line,
                "TAKEN",
                log.by(),
                clock.now());
        balance.after(next, log.by());
        log.tell(next, "payout-receipt");
        return next;
    }
}
