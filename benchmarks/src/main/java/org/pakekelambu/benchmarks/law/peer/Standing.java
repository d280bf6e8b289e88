package org.pakekelambu.benchmarks.law.peer;

/** What the rules find about contributions: months paid by the day, and months in arrears on it. */
public final class Standing {
    private final int paid;
    private final int arrears;

    public Standing(int paid, int arrears) {
        this.paid = paid;
        this.arrears = arrears;
    }

    public int getPaid() {
        return paid;
    }

    public int getArrears() {
        return arrears;
    }
}
