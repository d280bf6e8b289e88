package org.pakekelambu.benefits.entitlement.domain;

/** Where a worker stands on a date; the published names. */
public enum EntitlementStatus {
    /** Not enrolled yet on that date. */
    NOT_ENROLLED(false),
    /** Enrolled, but BPJS has issued no membership number (KPJ): no cover yet. */
    AWAITING_KPJ(false),
    /** Has a KPJ, but no contribution was paid: no cover yet. */
    AWAITING_FIRST_PAYMENT(false),
    /** Covered and paid up. */
    COVERED(true),
    /** Covered with 1 to 3 months due and unpaid: part of the money is held until they are settled. */
    IN_ARREARS(true),
    /** More than 3 months due and unpaid: nothing is payable, and a later payment begins anew. */
    LAPSED(false),
    /** Left the programme. */
    EXITED(false),
    DECEASED(false);

    private final boolean covered;

    EntitlementStatus(boolean covered) {
        this.covered = covered;
    }

    public boolean isCovered() {
        return covered;
    }
}
