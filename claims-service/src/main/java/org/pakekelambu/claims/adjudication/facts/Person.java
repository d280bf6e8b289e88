package org.pakekelambu.claims.adjudication.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Somebody named in a claim: claimant, heir, burial payer, or named in a will.
 *
 * @param familyId the registry's id of a family member, or null
 * @param name as given; null when {@code familyId} says who it is
 * @param relation SPOUSE, CHILD, PARENT, ..., or null
 * @param nikFingerprints keyed fingerprints of the NIK under every matching key in use, newest first; empty without a NIK
 * @param nikMasked the NIK with all but its last digits hidden, or null
 * @param account where the money may go, or null
 */
public record Person(
        UUID familyId, String name, String relation, List<String> nikFingerprints, String nikMasked, Account account) {

    public Person {
        nikFingerprints = nikFingerprints == null ? List.of() : List.copyOf(nikFingerprints);
    }

    /** The same person with the registry's id filled in. */
    public Person recognisedAs(UUID id) {
        return new Person(id, name, relation, nikFingerprints, nikMasked, account);
    }

    /** True for one person named twice in a claim: by family id, by number, or where neither was given in the same words. */
    public boolean sameAs(Person other) {
        if (other == null) {
            return false;
        }
        if (familyId != null || other.familyId != null) {
            return familyId != null && familyId.equals(other.familyId);
        }
        if (!nikFingerprints.isEmpty() || !other.nikFingerprints.isEmpty()) {
            return nikFingerprints.stream().anyMatch(other.nikFingerprints::contains);
        }
        return name != null && name.equals(other.name) && java.util.Objects.equals(relation, other.relation);
    }

    /** Tells one person and account from another without naming either: an answer about the one says nothing of the other. */
    public String mark() {
        List<Object> said = new ArrayList<>(nikFingerprints);
        Collections.addAll(said, familyId, name, relation, account == null ? null : account.mark());
        return Mark.of(said);
    }

    @Override
    public String toString() {
        return "Person[" + relation + ", " + familyId + "]";
    }
}
