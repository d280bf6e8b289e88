package org.pakekelambu.claims.adjudication;

import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.Account;

/**
 * Somebody who receives money of a claim.
 *
 * @param key stable within the claim: the family id, or the role or place under which the filer named him
 * @param role MEMBER, HEIR, GUARDIAN, CHILD, BURIAL_PAYER, SOCIAL_SECURITY_FUND or FACILITY
 * @param rank rank of the law among the heirs, from 1, or null
 * @param name as the filer gave it, or null
 */
public record Payee(
        String key, String role, UUID familyId, String relation, Integer rank, String name, Account account) {

    @Override
    public String toString() {
        return "Payee[" + role + ", " + key + "]";
    }
}
