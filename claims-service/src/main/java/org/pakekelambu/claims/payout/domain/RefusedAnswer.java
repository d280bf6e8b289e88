package org.pakekelambu.claims.payout.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a payer said that was not taken.
 *
 * @param place the order in which it came
 * @param region of the payout, or of who sent it where we know no payout
 * @param reference ours, as the payer wrote it
 * @param amount whole rupiah as the payer says, or null
 * @param source CALLBACK, FILE or BANK
 * @param line of the file, or null
 * @param why UNKNOWN_REFERENCE, AMOUNT_DIFFERS, ANOTHER_PAYER, NEVER_SENT, PAID_BEFORE_ORDERED, PAID_IN_THE_FUTURE, or CONTRADICTS_ and the state
 * @param instructed whole rupiah we instructed, or null where we know no payout
 */
public record RefusedAnswer(
        long place,
        String region,
        String reference,
        String status,
        Long amount,
        String payerReference,
        LocalDate paidOn,
        String source,
        Integer line,
        String why,
        Long instructed,
        String by,
        Instant recordedAt) {}
