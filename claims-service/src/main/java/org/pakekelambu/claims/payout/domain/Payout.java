package org.pakekelambu.claims.payout.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * An instruction to pay one line of a claim to one payee.
 *
 * @param attempt 1, and one more for each instruction that replaced a failed or returned one
 * @param replaces the instruction it replaced, or null
 * @param reference ours, the same whenever we ask about it
 * @param receiptReference the payer's, once there was an answer
 */
public record Payout(
        UUID id,
        long version,
        UUID claimId,
        String region,
        PayoutOrder order,
        int attempt,
        UUID replaces,
        String reference,
        PayoutStatus status,
        Instant orderedAt,
        LocalDate orderedOn,
        Instant sentAt,
        LocalDate paidOn,
        String receiptReference,
        String reason) {
    private static final String CALLED_BACK = "APPROVAL_CANCELLED";
    private static final String ALREADY_PAID = "ALREADY_PAID";
    private static final String WAITS = "WAITS_FOR_RECOVERY";
    private static final String PAID_LATE = "PAID_LATE";

    /** A new instruction; its id follows from what it is for, so that the same one cannot be made twice. */
    public static Payout ordered(
            UUID claimId, String region, PayoutOrder order, Payout replaced, Instant now, LocalDate today) {
        int attempt = replaced == null ? 1 : replaced.attempt + 1;
        String key = claimId + "|" + order.lineKey() + "|" + order.payee().key() + "|" + attempt
                + (order.part() == 0 ? "" : "|part " + order.part());
        UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        String reference =
                "PK" + id.toString().replace("-", "").substring(0, 18).toUpperCase(Locale.ROOT);
        return new Payout(
                id,
                1,
                claimId,
                region,
                order,
                attempt,
                replaced == null ? null : replaced.id,
                reference,
                PayoutStatus.ORDERED,
                now,
                today,
                null,
                null,
                null,
                null);
    }

    /** The next version after a receipt. */
    public Payout received(Receipt receipt) {
        return new Payout(
                id,
                version + 1,
                claimId,
                region,
                order,
                attempt,
                replaces,
                reference,
                receipt.status(),
                orderedAt,
                orderedOn,
                sentAt,
                receipt.paidOn() == null ? paidOn : receipt.paidOn(),
                receipt.reference(),
                late(receipt) ? PAID_LATE : receipt.reason());
    }

    /**
     * True for the published steps, and for PAID where money left although the instruction had failed, was called back or was replaced
     * meanwhile: that is a fact and is written down.
     */
    public boolean mayBecome(PayoutStatus next) {
        return status.mayBecome(next) || (next == PayoutStatus.PAID && givenUp());
    }

    private boolean givenUp() {
        return status == PayoutStatus.REISSUED || status == PayoutStatus.FAILED;
    }

    /** True for an answer that says of an instruction we had given up that its money did not leave, or is back. */
    public boolean nothingLeftAfterAll(Receipt receipt) {
        return givenUp() && (receipt.status() == PayoutStatus.FAILED || receipt.status() == PayoutStatus.RETURNED);
    }

    /** True for an answer that says money left though we had given the instruction up. */
    public boolean late(Receipt receipt) {
        return receipt.status() == PayoutStatus.PAID && !status.mayBecome(PayoutStatus.PAID);
    }

    /** True for an answer that agrees to have paid, without a sum of its own, what was never sent because nobody knew where to. */
    public boolean neverSent(Receipt receipt) {
        return receipt.status() == PayoutStatus.PAID
                && receipt.amount() == null
                && order.payee().awaitsAccount();
    }

    /** The next version after a change of state without a receipt. */
    public Payout become(PayoutStatus next, Instant now, String why) {
        return new Payout(
                id,
                version + 1,
                claimId,
                region,
                order,
                attempt,
                replaces,
                reference,
                next,
                orderedAt,
                orderedOn,
                next == PayoutStatus.SENT ? now : sentAt,
                paidOn,
                receiptReference,
                why == null ? reason : why);
    }

    /** True while it cannot leave because nobody knows where to. */
    public boolean waitsForAccount() {
        return status == PayoutStatus.ORDERED && order.payee().awaitsAccount();
    }

    /** True once it was taken back before any money left, so that nothing but a new decision revives it. */
    public boolean calledBack() {
        return CALLED_BACK.equals(reason) || alreadyPaid() || waits();
    }

    /** True when it was taken back until it is decided what becomes of the money somebody else holds. */
    public boolean waits() {
        return WAITS.equals(reason);
    }

    /** True when it was taken back because its share has been paid by another instruction. */
    public boolean alreadyPaid() {
        return ALREADY_PAID.equals(reason);
    }

    /** Taken back with the approval it rested on. */
    public Payout calledBack(Instant now) {
        return calledBack(now, CALLED_BACK);
    }

    /** Taken back because its share has been paid by another instruction. */
    public Payout calledBackAsPaid(Instant now) {
        return calledBack(now, ALREADY_PAID);
    }

    /** Taken back until it is decided what becomes of the money somebody else holds. */
    public Payout calledBackToWait(Instant now) {
        return calledBack(now, WAITS);
    }

    private Payout calledBack(Instant now, String why) {
        return become(status == PayoutStatus.ORDERED ? PayoutStatus.FAILED : status, now, why);
    }

    /** True when the money may be with the payee: sent, unanswered or paid. */
    public boolean out() {
        return status == PayoutStatus.SENT || status == PayoutStatus.UNKNOWN || status == PayoutStatus.PAID;
    }

    /** True when this answer was already taken: the same end with the same reference of the payer. */
    public boolean alreadyAnswered(Receipt receipt) {
        return status == receipt.status()
                && receipt.reference().equals(receiptReference)
                && (receipt.paidOn() == null || receipt.paidOn().equals(paidOn));
    }
}
