package org.pakekelambu.benchmarks.law.peer;

/** A line the rules found. */
public final class Owed {
    private final String code;
    private final long amount;
    private final boolean held;
    private final String citation;

    public Owed(String code, long amount, boolean held, String citation) {
        this.code = code;
        this.amount = amount;
        this.held = held;
        this.citation = citation;
    }

    public String getCode() {
        return code;
    }

    public long getAmount() {
        return amount;
    }

    public boolean isHeld() {
        return held;
    }

    public String getCitation() {
        return citation;
    }
}
