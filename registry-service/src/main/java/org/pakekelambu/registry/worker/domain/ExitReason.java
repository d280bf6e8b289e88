package org.pakekelambu.registry.worker.domain;

/** Why a membership ended. */
public enum ExitReason {
    DECEASED,
    MOVED,
    FORMAL_EMPLOYMENT,
    NO_LONGER_ELIGIBLE,
    WITHDRAWN
}
