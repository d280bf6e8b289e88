package org.pakekelambu.claims.payout.domain;

/**
 * One line of a payer's receipt file.
 *
 * @param line in the file, the header being 1
 * @param reference ours
 * @param amount whole rupiah
 */
public record ReceiptLine(int line, String reference, long amount, Receipt receipt) {}
