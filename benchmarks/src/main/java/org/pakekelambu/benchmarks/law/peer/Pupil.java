package org.pakekelambu.benchmarks.law.peer;

/** A child at school. */
public final class Pupil {
    private final String reference;
    private final String level;

    public Pupil(String reference, String level) {
        this.reference = reference;
        this.level = level;
    }

    public String getReference() {
        return reference;
    }

    public String getLevel() {
        return level;
    }
}
