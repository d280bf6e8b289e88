package org.pakekelambu.claims.adjudication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.heir.Considered;

/** Who is behind the shares of a claim: as the claim names them, with the account given for them. */
final class Payees {
    private final ClaimFacts claim;
    private final Family family;
    private final Map<String, Payee> payees = new LinkedHashMap<>();

    Payees(ClaimFacts claim, Family family) {
        this.claim = claim;
        this.family = family;
    }

    List<Payee> all() {
        return List.copyOf(payees.values());
    }

    /** Somebody who receives by his role, not as one of the family. */
    void rememberAs(String role, Person person) {
        FamilyMember known = family.recognise(person);
        payees.putIfAbsent(
                role,
                new Payee(
                        role,
                        role,
                        known == null ? null : known.familyId(),
                        person == null ? null : person.relation(),
                        null,
                        person == null ? null : person.name(),
                        person == null ? null : person.account()));
    }

    void remember(String reference, String role) {
        if (payees.containsKey(reference)) {
            return;
        }
        FamilyMember member = family.member(reference);
        Person person = person(reference, member);
        payees.put(
                reference,
                new Payee(
                        reference,
                        role,
                        member == null ? null : member.familyId(),
                        member != null ? member.relation() : person == null ? null : person.relation(),
                        rank(reference),
                        person == null ? null : person.name(),
                        account(person, member)));
    }

    /** As the claim names him, or null. */
    private Person person(String reference, FamilyMember member) {
        Heir named = family.named(reference);
        if (named != null) {
            return named.person();
        }
        if (sameAsClaimant(member)) {
            return claim.claimant();
        }
        return member == null ? outside(reference) : namedAsGuardian(member);
    }

    private Person outside(String reference) {
        Person guardian = family.outsideGuardians().get(reference);
        return guardian == null ? inWill(reference) : guardian;
    }

    /** A guardian of the family who is no heir stands only with the child he is named for. */
    private Person namedAsGuardian(FamilyMember member) {
        for (Heir heir : family.allNamed().values()) {
            FamilyMember guardian = family.recognise(heir.guardian());
            if (guardian != null && guardian.familyId().equals(member.familyId())) {
                return heir.guardian();
            }
        }
        return null;
    }

    private Integer rank(String reference) {
        for (Considered considered : family.heirs().considered()) {
            if (considered.person().reference().equals(reference) && considered.rank() > 0) {
                return considered.rank();
            }
        }
        return null;
    }

    private org.pakekelambu.claims.adjudication.facts.Account account(Person person, FamilyMember member) {
        if (person != null && person.account() != null) {
            return person.account();
        }
        if (sameAsClaimant(member) && claim.claimant().account() != null) {
            return claim.claimant().account();
        }
        Person guardian = member == null ? null : namedAsGuardian(member);
        return guardian == null ? null : guardian.account();
    }

    private boolean sameAsClaimant(FamilyMember member) {
        FamilyMember claimant = family.recognise(claim.claimant());
        return member != null && claimant != null && member.familyId().equals(claimant.familyId());
    }

    private Person inWill(String reference) {
        if (claim.will() == null || !reference.startsWith("will-")) {
            return null;
        }
        return claim.will().named().get(Integer.parseInt(reference.substring("will-".length())) - 1);
    }
}
