package org.pakekelambu.law;

/** How a person stands to the member. */
public enum Relation {
    SPOUSE,
    CHILD,
    PARENT,
    GRANDPARENT,
    GRANDCHILD,
    /** Full sibling: same father and mother. */
    SIBLING,
    PARENT_IN_LAW,
    /** Whoever the member's will names. */
    NAMED_IN_WILL,
    /** Anyone the law does not name. */
    OTHER
}
