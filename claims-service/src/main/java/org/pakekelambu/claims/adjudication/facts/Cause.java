package org.pakekelambu.claims.adjudication.facts;

/** What brought the loss about, as reported. */
public enum Cause {
    ILLNESS,
    WORK_ACCIDENT,
    /** On the usual way between home and work, which the law counts as a work accident. */
    COMMUTE,
    OCCUPATIONAL_DISEASE,
    OTHER;

    /** True for causes that PP 44/2015 Ps 1 counts as a work accident, so that JKK pays and not JKM. */
    public boolean ofWork() {
        return this == WORK_ACCIDENT || this == COMMUTE || this == OCCUPATIONAL_DISEASE;
    }
}
