package org.pakekelambu.claims.payout.domain;

import java.util.UUID;

/**
 * Who receives a payout. Kept encrypted: name and account are personal.
 *
 * @param key stable within the claim: the family id, or the place where the filer named him
 * @param role MEMBER, HEIR, GUARDIAN, ATTORNEY, BURIAL_PAYER or SOCIAL_SECURITY_FUND
 * @param forMinor the child for whom a guardian receives, or null
 * @param name as the filer gave it, or null
 * @param account where to, or null while nobody gave one
 */
public record Payee(
        String key,
        String role,
        UUID familyId,
        String relation,
        UUID forMinor,
        String name,
        String bank,
        String accountNumber,
        String accountHolder) {

    @Override
    public String toString() {
        return "Payee[" + role + ", " + key + "]";
    }
}
