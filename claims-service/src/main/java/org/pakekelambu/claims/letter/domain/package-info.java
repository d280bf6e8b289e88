/** The letter as headings, sentences and sums, whatever it is printed on. Pure. */
package org.pakekelambu.claims.letter.domain;
