package org.pakekelambu.claims.payout.domain;

/**
 * One share of one decided line.
 *
 * @param lineKey the line within the claim: its code, and child and school year where it has them
 * @param payer who owes it: BPJS or PROGRAMME
 * @param amount whole rupiah, more than zero
 */
public record PayoutOrder(String lineKey, String code, String payer, long amount, Payee payee) {}
