/**
 * Why every rupiah of a claim is what it is: amount, formula with its numbers, parameters of the law, facts, and where each fact
 * came from. Nothing is decided here: it reads what was decided and by which grounds.
 */
package org.pakekelambu.claims.explanation;
