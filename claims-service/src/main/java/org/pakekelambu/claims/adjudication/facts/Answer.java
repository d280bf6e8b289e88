package org.pakekelambu.claims.adjudication.facts;

import java.time.Instant;
import java.util.Map;

/**
 * What an officer answered to a finding that was UNCLEAR, or that an authority outside decided otherwise. It counts only while the finding rests on the same facts.
 *
 * @param rule name of the rule that asked
 * @param about the facts the question was about
 * @param met true when the officer found the statement to hold
 * @param by who answered (the token's {@code sub})
 * @param ruling number of the letter or judgment by which it stands in place of a refusal (PP 44/2015 Ps 45, 57-58), or null
 */
public record Answer(
        String rule, Map<String, String> about, boolean met, String reason, String by, Instant at, String ruling) {

    /** To a question, by what the officer found out himself. */
    public Answer(String rule, Map<String, String> about, boolean met, String reason, String by, Instant at) {
        this(rule, about, met, reason, by, at, null);
    }
}
