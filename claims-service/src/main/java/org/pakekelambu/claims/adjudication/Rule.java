package org.pakekelambu.claims.adjudication;

import org.pakekelambu.law.Law;

/** One statement of the law about a claim, and how it is examined. */
@FunctionalInterface
public interface Rule {
    /** Examines a case under the law; pure, so that the same case always gives the same finding. */
    Finding examine(CaseFile file, Law law);

    /** What an officer's "no" to its question means; what only says how a share is paid refuses nothing. */
    default Consequence ifDenied() {
        return Consequence.REFUSES;
    }

    /** False where the rule has nothing to say, for instance a rule of JKK on a natural death. */
    default boolean concerns(CaseFile file) {
        return true;
    }
}
