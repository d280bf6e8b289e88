package org.pakekelambu.law;

import java.time.LocalDate;

/** No value of a parameter applies on the date asked: never answered with 0 or null. */
public final class NoLawInForce extends RuntimeException {

    private final String key;
    private final LocalDate asked;
    private final LocalDate first;

    NoLawInForce(String key, LocalDate asked, LocalDate first) {
        super("No value of " + key + " is in force on " + asked + "; the first applies from " + first + ".");
        this.key = key;
        this.asked = asked;
        this.first = first;
    }

    public String key() {
        return key;
    }

    public LocalDate asked() {
        return asked;
    }

    /** First date the law has a value for. */
    public LocalDate first() {
        return first;
    }
}
