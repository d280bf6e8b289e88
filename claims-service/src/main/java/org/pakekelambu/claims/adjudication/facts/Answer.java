package org.pakekelambu.claims.adjudication.facts;

import java.time.Instant;
import java.util.Map;

/**
 * What an officer answered to a finding that was UNCLEAR. It counts only while the finding rests on the same facts.
 *
 * @param rule name of the rule that asked
 * @param about the facts the question was about
 * @param met true when the officer found the statement to hold
 * @param by who answered (the token's {@code sub})
 */
public record Answer(String rule, Map<String, String> about, boolean met, String reason, String by, Instant at) {}
