package org.pakekelambu.law.benefit;

/** When a line is paid. */
public enum LineState {
    PAYABLE,
    /** Owed, and waiting for what frees it. */
    HELD,
    /** School years to come: neither payable nor held. */
    FUTURE
}
