package org.pakekelambu.claims.payout.domain;

/**
 * Where one share of a claim stands: what was decided against what went out and what came back. All in whole rupiah.
 *
 * @param decided what the last decision gives, 0 where it gives nothing
 * @param out paid, sent or unanswered
 * @param noted asked back from the payee so far, less what a later decision took off again
 * @param repaid what the payee paid back
 */
public record ShareAccount(long decided, long out, long noted, long repaid) {

    /** Paid beyond the decision. */
    public long overpaid() {
        return Math.max(0, out - decided);
    }

    /** Still to be paid: what is missing from the decision, and what the payee gave back although it is his. */
    public long owed() {
        return Math.max(0, decided - out) + Math.max(0, repaid - overpaid());
    }

    /** To be asked back in addition; negative when a later decision takes something off. */
    public long toNote() {
        return Math.max(overpaid(), repaid) - noted;
    }
}
