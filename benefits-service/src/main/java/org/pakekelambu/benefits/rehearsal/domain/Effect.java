package org.pakekelambu.benefits.rehearsal.domain;

/** What a draft means to one worker. */
public enum Effect {
    /** More for at least one kind of loss, less for none. */
    GAINS,
    /** Less for at least one kind of loss, more for none. */
    LOSES,
    /** More for one kind, less for another. */
    MIXED,
    SAME,
    /** Not covered on that date under either law. */
    NOT_COVERED
}
