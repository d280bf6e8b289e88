package org.pakekelambu.registry.worker.domain;

/** Where a worker stands: a member, one who left, or one who died. Derived, never set. */
public enum WorkerStatus {
    ACTIVE,
    EXITED,
    DECEASED
}
