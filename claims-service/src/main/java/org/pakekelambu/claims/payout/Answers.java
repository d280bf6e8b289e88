package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.claims.payout.store.ReceiptStore;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Takes the payer's answers, however they come: by callback, by file or from a bank. */
@ApplicationScoped
@Transactional
public class Answers {
    private final PayoutDesk desk;
    private final Screening screening;
    private final PayoutLog log;
    private final Balance balance;
    private final ReceiptStore receipts;
    private final PayoutStore store;
    private final Instructions instructions;
    private final Event<RecoveryDecided> cleared;
    private final BusinessClock clock;

    Answers(
            PayoutDesk desk,
            Screening screening,
            PayoutLog log,
            Balance balance,
            ReceiptStore receipts,
            PayoutStore store,
            Instructions instructions,
            Event<RecoveryDecided> cleared,
            BusinessClock clock) {
        this.store = store;
        this.instructions = instructions;
        this.cleared = cleared;
        this.desk = desk;
        this.screening = screening;
        this.log = log;
        this.balance = balance;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** The same answer twice is harmless. Money that left while the instruction was called back or replaced is paid nonetheless. */
    public Payout receive(UUID id, Long expectedVersion, Receipt receipt) {
        Payout payout = desk.takeAsPayer(id, expectedVersion, receipt);
        return switch (screening.of(payout, receipt)) {
            case ReceiptStore.DIFFERS -> differs(payout, receipt, "CALLBACK", null);
            case Screening.REPEATED -> {
                if (receipts.differs(payout.id())) {
                    repeated(payout, receipt, "CALLBACK", null);
                }
                yield payout;
            }
            case Screening.NEVER_SENT ->
                throw Problem.conflict("never-sent", payout.order().amount());
            case Screening.IN_THE_FUTURE -> throw wrongDay(receipt, "in-the-future");
            case Screening.BEFORE_ORDERED -> throw wrongDay(receipt, "paid-before-ordered");
            default -> take(PayoutDesk.allowed(payout, receipt.status()), receipt, "CALLBACK", null);
        };
    }

    private static Problem wrongDay(Receipt receipt, String why) {
        return Problem.unprocessable("invalid-receipt").rejected("paidOn", receipt.paidOn(), why);
    }

    /** An answer that was looked at and fits; the claim is locked. */
    Payout take(Payout payout, Receipt receipt, String source, Integer line) {
        boolean differed = receipts.differs(payout.id());
        Payout next = log.step(payout.received(receipt), log.by());
        keep(payout, receipt, source, line, "TAKEN");
        balance.after(next, log.by());
        log.tell(next, "payout-receipt");
        goOnIf(differed, payout);
        return next;
    }

    /** An answer that was taken before and is kept once more; a difference between the two is over by it. The claim is locked. */
    void repeated(Payout payout, Receipt receipt, String source, Integer line) {
        boolean differed = receipts.differs(payout.id());
        keep(payout, receipt, source, line, "REPEATED");
        goOnIf(differed, payout);
    }

    /**
     * The payer says another sum than was instructed. It is written down and shown until an answer comes that agrees. Until then what may
     * have left is UNKNOWN, of an instruction given up before too: whatever else of the share has not left waits, and nothing of it is
     * ordered anew. That it failed or came back, in the payer's own sum, lets go on what waited for that word and still is owed. The same
     * word again changes nothing: two approvers may have said since that others are paid nonetheless. The claim is locked.
     */
    Payout differs(Payout payout, Receipt receipt, String source, Integer line) {
        if (receipts.differs(payout.id(), receipt)) {
            return payout;
        }
        boolean differed = receipts.differs(payout.id());
        keep(payout, receipt, source, line, ReceiptStore.DIFFERS);
        if (receipt.status() != PayoutStatus.PAID) {
            goOnIf(differed, payout);
            return payout;
        }
        store.standing(payout.claimId(), payout.order()).stream()
                .filter(other -> other.status() == PayoutStatus.ORDERED)
                .filter(other -> !other.id().equals(payout.id()))
                .forEach(other -> instructions.callBackToWait(other, log.by()));
        stopWhoseMoneyMayHaveLeft(payout);
        if (!payout.mayBecome(PayoutStatus.UNKNOWN)) {
            return payout;
        }
        Payout next = log.step(payout.become(PayoutStatus.UNKNOWN, clock.now(), ReceiptStore.DIFFERS), log.by());
        log.tell(next, "payout-amount-differs");
        return next;
    }

    /** Since it was instructed the line was given to others: while more may have left than is still given here, theirs waits. */
    private void stopWhoseMoneyMayHaveLeft(Payout payout) {
        store.standing(payout.claimId()).stream()
                .filter(other -> other.status() == PayoutStatus.ORDERED)
                .filter(other -> other.order().lineKey().equals(payout.order().lineKey()))
                .filter(other -> receipts.leftToAnother(other.claimId(), other.order()))
                .forEach(other -> instructions.callBackToWait(other, log.by()));
    }

    /** What of the share waited for the payer's word goes on. */
    private void goOnIf(boolean differed, Payout payout) {
        if (differed) {
            cleared.fire(new RecoveryDecided(payout.claimId()));
        }
    }

    private void keep(Payout payout, Receipt receipt, String source, Integer line, String outcome) {
        receipts.keep(
                new ReceiptStore.Kept(payout.id(), payout.region(), payout.reference(), receipt, source, line, outcome),
                log.by(),
                clock.now());
    }
}
