package org.pakekelambu.claims.payout.domain;

import java.time.LocalDate;

/**
 * The bank's or BPJS's answer to an instruction.
 *
 * @param status PAID, FAILED or RETURNED
 * @param reference the payer's own reference
 * @param paidOn day the money moved; null unless PAID or RETURNED
 * @param reason why it failed or came back, or null
 */
public record Receipt(PayoutStatus status, String reference, LocalDate paidOn, String reason) {}
