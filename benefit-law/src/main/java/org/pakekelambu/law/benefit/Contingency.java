package org.pakekelambu.law.benefit;

/** What happened to the member. */
public enum Contingency {
    /** Death not caused by a work accident: JKM. */
    NATURAL_DEATH,
    /** Death by work accident or occupational disease: JKK. */
    ACCIDENT_DEATH,
    /** Permanent total disability: JKK. */
    TOTAL_DISABILITY,
    /** Permanent loss of parts of the body: JKK. */
    PARTIAL_ANATOMIC,
    /** Permanent loss of function: JKK. */
    PARTIAL_FUNCTION,
    /** Recovered without lasting harm: JKK. */
    RECOVERED,
    /** Treatment goes on: JKK. */
    UNDER_TREATMENT;

    public boolean isDeath() {
        return this == NATURAL_DEATH || this == ACCIDENT_DEATH;
    }
}
