package org.pakekelambu.localstack.roster;

/** With the letter of the rosters. */
public enum Sex {
    MALE("L"),
    FEMALE("P");

    private final String letter;

    Sex(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    Sex other() {
        return this == MALE ? FEMALE : MALE;
    }
}
