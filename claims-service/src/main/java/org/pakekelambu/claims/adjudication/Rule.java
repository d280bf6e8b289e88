package org.pakekelambu.claims.adjudication;

import org.pakekelambu.law.Law;

/** One statement of the law about a claim, and how it is examined. */
@FunctionalInterface
public interface Rule {
    /** Examines a case under the law; pure, so that the same case always gives the same finding. */
    Finding examine(CaseFile file, Law law);

    /**
     * What an officer's "no" to its question means. A no to whether anything is owed refuses; a no about one person or one sum never
     * takes what is owed from the others.
     */
    default Consequence ifDenied(CaseFile file) {
        return Consequence.REFUSES;
    }

    /** The case as the other rules and the lines see it after a "no". */
    default CaseFile afterDenial(CaseFile file, Law law) {
        return file;
    }

    /** False where the rule has nothing to say, for instance a rule of JKK on a natural death. */
    default boolean concerns(CaseFile file) {
        return true;
    }
}
