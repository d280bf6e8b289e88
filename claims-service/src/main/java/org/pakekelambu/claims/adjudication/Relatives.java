package org.pakekelambu.claims.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Relation;

/** Lists everyone around a worker as the law's order of heirs reads them, with guardians and powers of attorney. */
final class Relatives {
    private final Family family;
    private final ClaimFacts claim;
    private final LocalDate on;
    private final int majority;

    Relatives(Family family, ClaimFacts claim, Law law) {
        this.family = family;
        this.claim = claim;
        this.on = claim.diedOn() == null ? claim.riskOn() : claim.diedOn();
        this.majority = law.heirs().majorityAge(claim.riskOn()).value();
    }

    List<org.pakekelambu.law.heir.Person> persons() {
        List<org.pakekelambu.law.heir.Person> persons = new ArrayList<>();
        String guardian = guardian();
        String attorney = attorney();
        for (FamilyMember member : family.members()) {
            persons.add(person(
                    member.familyId().toString(),
                    Relation.valueOf(member.relation()),
                    member.birthDate(),
                    guardian,
                    attorney));
        }
        for (Map.Entry<String, Heir> named : family.allNamed().entrySet()) {
            if (family.member(named.getKey()) == null) {
                Relation relation = relation(named.getValue().person());
                persons.add(person(named.getKey(), relation, null, guardian, attorney));
            }
        }
        if (claim.will() != null) {
            int place = 0;
            for (Person named : claim.will().named()) {
                place++;
                if (family.recognise(named) == null) {
                    persons.add(person("will-" + place, Relation.NAMED_IN_WILL, null, guardian, attorney));
                }
            }
        }
        return persons;
    }

    private org.pakekelambu.law.heir.Person person(
            String reference, Relation relation, LocalDate birthDate, String guardian, String attorney) {
        var person = org.pakekelambu.law.heir.Person.of(reference, relation, birthDate);
        if (guardian != null && !guardian.equals(reference)) {
            person = person.withGuardian(guardian);
        }
        return attorney == null || attorney.equals(reference) ? person : person.empowering(attorney);
    }

    /** The other parent acts for the children; without one, the claimant if he is of the family and of age. */
    private String guardian() {
        for (FamilyMember member : family.members()) {
            if (member.relation().equals("SPOUSE") && ofAge(member)) {
                return member.familyId().toString();
            }
        }
        FamilyMember claimant = family.recognise(claim.claimant());
        return claimant != null && ofAge(claimant) ? claimant.familyId().toString() : null;
    }

    private boolean ofAge(FamilyMember member) {
        return member.birthDate() == null || !on.isBefore(member.birthDate().plusYears(majority));
    }

    private String attorney() {
        return family.allNamed().entrySet().stream()
                .filter(entry -> entry.getValue().powerOfAttorney())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Relation relation(Person person) {
        for (Relation relation : Relation.values()) {
            if (relation.name().equals(person.relation())) {
                return relation;
            }
        }
        return Relation.OTHER;
    }
}
