package org.pakekelambu.registry.roster.domain;

/** Whether the rows are new members as of today, or members BPJS has confirmed already: those need a second person. */
public enum RosterMembership {
    NEW,
    EXISTING
}
