/**
 * Claims from report to decision: filing, looking again when facts arrive, the officer's answers, the second person's decision.
 *
 * <p>What a claim is worth is decided in {@code adjudication}; what is paid to whom is carried out in {@code payout}. Every
 * version of a claim is kept; nothing is overwritten (PP 44/2015 Ps 37, 40 for the procedure; UU 27/2022 Ps 31 for the trail).
 */
package org.pakekelambu.claims.claim;
