/**
 * The book of decisions: every word a person spoke on a claim, with reason, amount and whether it overrode the machine, and the
 * auditor's questions to it (UU 27/2022 Ps 31; SPIP, PP 60/2008).
 *
 * <p>Only keeps and answers; who may decide what is settled in {@code claim}, {@code payout} and {@code scholarship}.
 */
package org.pakekelambu.claims.decision;
