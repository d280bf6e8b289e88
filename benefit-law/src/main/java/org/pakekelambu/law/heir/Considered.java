package org.pakekelambu.law.heir;

import org.pakekelambu.law.Citation;

/**
 * One person of a case and what the law says of them.
 *
 * @param rank place in the legal order from 1, or 0 for a person outside it
 */
public record Considered(Person person, int rank, HeirReason reason, Citation citation) {}
