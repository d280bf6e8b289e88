package org.pakekelambu.claims.letter;

/** What a letter to the family tells. */
public enum LetterSubject {
    /** What was decided, or where the claim stands. */
    DECISION("claim-letter-read", "claim-officer-letter-read"),
    /** Which papers are asked for, why, from whom, and by which days. */
    MISSING_DOCUMENTS("claim-missing-letter-read", "claim-officer-missing-letter-read"),
    /** What was paid to whom, and what remains. */
    PAYMENT("claim-payment-letter-read", "claim-officer-payment-letter-read");

    private final String action;
    private final String officerAction;

    LetterSubject(String action, String officerAction) {
        this.action = action;
        this.officerAction = officerAction;
    }

    /** By which the family's copy is remembered; {@code officerAction} the officer's. */
    String action() {
        return action;
    }

    String officerAction() {
        return officerAction;
    }
}
