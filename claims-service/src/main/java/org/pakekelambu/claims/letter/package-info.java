/**
 * Letters to the family: the decision (what is paid, to whom, by which article, what is held and what frees it, by which day), what
 * is missing, and what was paid; each with what to do when one disagrees. They say what {@code explanation} and {@code payout}
 * found, in plain words; they decide nothing.
 */
package org.pakekelambu.claims.letter;
