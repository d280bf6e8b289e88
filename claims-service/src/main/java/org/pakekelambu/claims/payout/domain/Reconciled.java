package org.pakekelambu.claims.payout.domain;

import java.util.UUID;

/**
 * One share held against itself three times: what was decided, what was instructed, what the payer says. Whole rupiah.
 *
 * @param askedBack paid beyond the decision and asked back
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
        long instructed,
        long received,
        boolean waiting,
        long ageDays) {

    /** Where the three part. */
    public enum State {
        AGREES,
        /** Ordered, and nobody has taken it. */
        NOT_SENT,
        /** Taken, and no answer has come. */
        UNANSWERED,
        /** Failed, returned or never ordered: less is instructed than decided. */
        NOT_INSTRUCTED,
        /** More instructed or received than decided: look at once. */
        TOO_MUCH
    }

    public State state() {
        long entitled = decided + askedBack;
        if (instructed > entitled || received > instructed) {
            return State.TOO_MUCH;
        }
        if (instructed < entitled && instructed - askedBack < decided) {
            return State.NOT_INSTRUCTED;
        }
        if (received == instructed) {
            return State.AGREES;
        }
        return waiting ? State.NOT_SENT : State.UNANSWERED;
    }

    /** 0-3, 4-7, 8-30 or 31+ days. */
    public String age() {
        return ageDays <= 3 ? "0-3" : ageDays <= 7 ? "4-7" : ageDays <= 30 ? "8-30" : "31+";
    }
}
