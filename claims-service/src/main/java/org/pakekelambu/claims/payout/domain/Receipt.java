package org.pakekelambu.claims.payout.domain;

import java.time.LocalDate;

/**
 * The bank's or BPJS's answer to an instruction.
 *
 * @param status PAID, FAILED or RETURNED
 * @param reference the payer's own reference
 * @param paidOn day the money moved; null unless PAID or RETURNED
 * @param reason why it failed or came back, or null
 * @param amount whole rupiah that moved as the payer says, or null when he did not say
 */
public record Receipt(PayoutStatus status, String reference, LocalDate paidOn, String reason, Long amount) {

    /** Of a payer who does not say how much. */
    public Receipt(PayoutStatus status, String reference, LocalDate paidOn, String reason) {
        this(status, reference, paidOn, reason, null);
    }

    /** True when the payer says another sum than was instructed. */
    public boolean differsFrom(PayoutOrder order) {
        return amount != null && amount != order.amount();
    }
}
