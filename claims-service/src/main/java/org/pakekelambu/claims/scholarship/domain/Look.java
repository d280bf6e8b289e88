package org.pakekelambu.claims.scholarship.domain;

import java.time.Instant;

/**
 * What an officer found when he looked into a question of a school year.
 *
 * @param inOrder true when the year may be paid nonetheless
 * @param by {@code sub} of the officer
 */
public record Look(Question question, boolean inOrder, String reason, String by, Instant at) {}
