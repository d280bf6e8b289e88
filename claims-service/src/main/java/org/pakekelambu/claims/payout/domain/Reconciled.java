package org.pakekelambu.claims.payout.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One share held against itself three times: what was decided, what was instructed, what the payer says. Whole rupiah.
 *
 * @param askedBack paid beyond the decision and asked back
 * @param toComeBack what of it was neither repaid nor given up
 * @param instructed in instructions that stand, answered or not
 * @param received what the payer says has arrived
 * @param ageDays days since the decision
 */
public record Reconciled(
        UUID claimId,
        String region,
        String lineKey,
        String code,
        String payeeKey,
        long decided,
        long askedBack,
        long toComeBack,
        long instructed,
        long received,
        State state,
        LocalDate decidedOn,
        long ageDays) {

    /** Where the three part. The rule that tells them apart is in the store's statement, so that pages are cut after it. */
    public enum State {
        AGREES,
        /** The payer says another sum moved than was instructed, and no answer since agrees. */
        AMOUNT_DIFFERS,
        /** Ordered, and nobody knows where to pay: it waits until an account is entered and confirmed. */
        AWAITING_ACCOUNT,
        /** Ordered, and nobody has taken it. */
        NOT_SENT,
        /** Taken, and no answer has come. */
        UNANSWERED,
        /** Failed, returned or never ordered: less is instructed than decided. */
        NOT_INSTRUCTED,
        /** Everything arrived, and more than was decided: it is asked back and has not come yet. */
        TO_COME_BACK,
        /** More instructed or received than decided: look at once. */
        TOO_MUCH
    }
}
