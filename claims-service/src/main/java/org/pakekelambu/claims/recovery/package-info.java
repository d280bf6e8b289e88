/**
 * What becomes of money that is asked back, by the word of two people: the office gives it up, in whole or in part, or a treasurer says
 * that it was repaid. One proposes with his reason, another decides; both words stand in the decision book, and what is still to come
 * back shows it. What the bank or BPJS itself reports as repaid counts at once.
 */
package org.pakekelambu.claims.recovery;
