package org.pakekelambu.claims.payout.domain;

import java.util.EnumSet;
import java.util.Set;

/** The published states of a payout and the only ways from one to another. */
public enum PayoutStatus {
    ORDERED,
    SENT,
    /** The answer was lost: ask by our reference, never send again. */
    UNKNOWN,
    PAID,
    FAILED,
    /** Paid, and the money came back. */
    RETURNED,
    /** Replaced by a new instruction after it failed or came back. */
    REISSUED;

    /** States that may follow this one; whatever is not in it is refused with 409. */
    public Set<PayoutStatus> next() {
        return switch (this) {
            case ORDERED -> EnumSet.of(SENT, UNKNOWN, PAID, FAILED, RETURNED);
            case SENT -> EnumSet.of(UNKNOWN, PAID, FAILED, RETURNED);
            case UNKNOWN -> EnumSet.of(PAID, FAILED, RETURNED);
            case PAID -> EnumSet.of(RETURNED);
            case FAILED, RETURNED -> EnumSet.of(REISSUED);
            case REISSUED -> EnumSet.noneOf(PayoutStatus.class);
        };
    }

    public boolean mayBecome(PayoutStatus status) {
        return next().contains(status);
    }
}
