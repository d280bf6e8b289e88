package org.pakekelambu.registry.worker.domain;

/** How a family member is related to the worker; the rank of an heir follows from it (PP 44/2015 Ps 37(5)). */
public enum Relation {
    SPOUSE,
    CHILD,
    PARENT,
    GRANDPARENT,
    GRANDCHILD,
    SIBLING,
    PARENT_IN_LAW,
    OTHER
}
