package org.pakekelambu.registry.worker.domain;

/** As the population administration records it; the NIK of a woman carries it in the day of birth. */
public enum Sex {
    MALE,
    FEMALE
}
