package org.pakekelambu.claims.pending;

import java.util.Set;
import org.pakekelambu.manners.caller.Roles;

/** What somebody proposed, and whose role may confirm it. */
public enum PendingKind {
    REPAYMENT(Roles.TREASURER, Roles.APPROVER),
    WAIVER(Roles.APPROVER),
    DEATH_WITHDRAWAL(Roles.APPROVER),
    CLAIM_WITHDRAWAL(Roles.OFFICER, Roles.APPROVER);

    private final Set<String> roles;

    PendingKind(String... roles) {
        this.roles = Set.of(roles);
    }

    Set<String> roles() {
        return roles;
    }
}
