package org.pakekelambu.registry.worker.domain;

/** School levels of the scholarship: kindergarten, primary, lower and upper secondary, higher education. */
public enum SchoolLevel {
    NONE,
    TK,
    SD,
    SMP,
    SMA,
    PT
}
