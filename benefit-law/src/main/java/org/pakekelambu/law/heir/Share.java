package org.pakekelambu.law.heir;

import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Rupiah;

/**
 * One share of one sum.
 *
 * @param heir whose money it is; null for the burial payer and the fund
 * @param paidTo who receives it: the heir, a guardian, or the heir with a power of attorney; null while a minor, or who may be one, has no guardian
 * @param way how it is paid
 * @param citation where the division stands
 */
public record Share(String heir, String paidTo, Rupiah amount, Way way, Citation citation) {

    /** How a share is paid, or why it waits. */
    public enum Way {
        TO_HEIR,
        TO_GUARDIAN,
        /** Held until a guardian is named. */
        GUARDIAN_MISSING,
        /** Held until it is known whether he is of age, or a guardian is named. */
        AGE_UNKNOWN,
        TO_ATTORNEY,
        /** Held until the dispute is over; the other shares are paid. */
        HELD_CONTESTED,
        TO_BURIAL_PAYER,
        TO_SOCIAL_SECURITY_FUND
    }

    public boolean held() {
        return way == Way.HELD_CONTESTED || way == Way.GUARDIAN_MISSING || way == Way.AGE_UNKNOWN;
    }
}
