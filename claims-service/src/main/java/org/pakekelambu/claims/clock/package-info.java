/**
 * The clock of payment: how late a claim is and what being late costs (PP 44/2015 Ps 37(3), 40(4)).
 *
 * <p>Due days themselves are worked out by benefit-law; which claims are late is told by {@code due}.
 */
package org.pakekelambu.claims.clock;
