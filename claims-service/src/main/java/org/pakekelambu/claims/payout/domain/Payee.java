package org.pakekelambu.claims.payout.domain;

import java.util.UUID;

/**
 * Who receives a payout. Kept encrypted: name and account are personal.
 *
 * @param key stable within the claim: the family id, or the place where the filer named him
 * @param role MEMBER, HEIR, CHILD, GUARDIAN, ATTORNEY, BURIAL_PAYER, FACILITY or SOCIAL_SECURITY_FUND
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
    private static final String FUND = "SOCIAL_SECURITY_FUND";

    /** True while nobody knows where to pay; the Fund's money stays with BPJS, which keeps it. */
    public boolean awaitsAccount() {
        return accountNumber == null && !role.equals(FUND);
    }

    /** The same payee, paid to that account. @param knownAs his name where he has none yet */
    public Payee paidTo(String itsBank, String number, String holder, String knownAs) {
        return new Payee(
                key, role, familyId, relation, forMinor, name == null ? knownAs : name, itsBank, number, holder);
    }

    /**
     * True for the same receiver, whatever is known of his account: the same person on record, also where he receives a minor's or
     * another heir's share; of others whoever receives the same money. A name nobody gave contradicts none.
     */
    public boolean sameReceiver(Payee other) {
        if (familyId != null && other.familyId != null) {
            return familyId.equals(other.familyId);
        }
        return paidTo(null, null, null, other.name).equals(other.paidTo(null, null, null, name));
    }

    @Override
    public String toString() {
        return "Payee[" + role + ", " + key + "]";
    }
}
