package org.pakekelambu.law.benefit;

/** Time a member could not work after an accident: full months and days of a part month. */
public record Incapacity(int months, int days) {

    public static final Incapacity NONE = new Incapacity(0, 0);

    public Incapacity {
        if (months < 0 || days < 0) {
            throw new IllegalArgumentException("time unable to work cannot be below zero");
        }
    }
}
