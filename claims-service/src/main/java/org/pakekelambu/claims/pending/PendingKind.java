package org.pakekelambu.claims.pending;

import java.util.Set;
import org.pakekelambu.manners.caller.Roles;

/** What waits, and whose role may confirm it. */
public enum PendingKind {
    REPAYMENT(Roles.TREASURER, Roles.APPROVER),
    WAIVER(Roles.APPROVER),
    DEATH_WITHDRAWAL(Roles.APPROVER),
    CLAIM_WITHDRAWAL(Roles.OFFICER, Roles.APPROVER),
    /** Held money that became free while somebody outside the office is asked: his word comes first. */
    FREED_MONEY();

    private final Set<String> roles;

    PendingKind(String... roles) {
        this.roles = Set.of(roles);
    }

    Set<String> roles() {
        return roles;
    }
}
