package org.pakekelambu.law;

/** School levels in the order a child passes them; {@code PT} is higher education to S1, or training. */
public enum SchoolLevel {
    /** Not at school. */
    NONE,
    TK,
    SD,
    SMP,
    SMA,
    PT
}
