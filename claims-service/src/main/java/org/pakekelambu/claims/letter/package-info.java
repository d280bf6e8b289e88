/**
 * The decision as a letter to the family: what is paid, to whom, by which article, what is held and what frees it, by which day,
 * and what to do when one disagrees. It says what {@code explanation} found, in plain words; it decides nothing.
 */
package org.pakekelambu.claims.letter;
