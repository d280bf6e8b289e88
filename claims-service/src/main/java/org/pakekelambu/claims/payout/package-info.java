/**
 * What is to be paid to whom, and what the bank or BPJS answered: one instruction per claim, line and payee, each with its own end.
 *
 * <p>Knows no claim rule. An instruction whose answer was lost is UNKNOWN: we ask by its reference and never send it again. A
 * correction is a new instruction that replaces a failed or returned one; nothing is deleted.
 */
package org.pakekelambu.claims.payout;
