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

/** Lists everyone around a worker as the law's order of heirs reads them, with guardians, powers of attorney and disputes. */
final class Relatives {
    private final Family family;
    private final ClaimFacts claim;
    private final LocalDate on;
    private final int majority;
    private final List<List<Relation>> ranks;

    /** @param on day on which it counts who is of age: of the death, or of the risk where nobody died */
    Relatives(Family family, ClaimFacts claim, LocalDate on, Law law) {
        this.family = family;
        this.claim = claim;
        this.on = on;
        this.majority = law.heirs().majorityAge(claim.riskOn()).value();
        this.ranks = law.heirs().ranks(claim.riskOn()).value();
    }

    List<org.pakekelambu.law.heir.Person> persons() {
        List<org.pakekelambu.law.heir.Person> persons = new ArrayList<>();
        String guardian = guardian();
        for (FamilyMember member : family.members()) {
            persons.add(person(member.familyId().toString(), inLaw(member), member.birthDate(), guardian));
        }
        for (Map.Entry<String, Heir> named : family.allNamed().entrySet()) {
            if (family.member(named.getKey()) == null) {
                persons.add(stranger(named.getKey(), named.getValue(), guardian));
            }
        }
        if (claim.will() != null) {
            int place = 0;
            for (Person named : claim.will().named()) {
                place++;
                if (family.recognise(named) == null) {
                    persons.add(person("will-" + place, Relation.NAMED_IN_WILL, null, guardian));
                }
            }
        }
        return persons;
    }

    /** A member the law's order does not name inherits where the will names him. */
    private Relation inLaw(FamilyMember member) {
        Relation relation = Relation.valueOf(member.relation());
        boolean ranked = ranks.stream().anyMatch(rank -> rank.contains(relation));
        return !ranked && inWill(member) ? Relation.NAMED_IN_WILL : relation;
    }

    private boolean inWill(FamilyMember member) {
        return claim.will() != null
                && claim.will().named().stream()
                        .map(family::recognise)
                        .anyMatch(named -> named != null && named.familyId().equals(member.familyId()));
    }

    /** A child of whom nobody said how old it is may be of age: only a guardian named for it receives for it. */
    private org.pakekelambu.law.heir.Person stranger(String reference, Heir named, String usualGuardian) {
        Relation relation = relation(named.person());
        boolean mayBeMinor =
                named.birthDate() == null && (relation == Relation.CHILD || relation == Relation.GRANDCHILD);
        return mayBeMinor
                ? person(reference, relation, null, null).ofUnknownAge()
                : person(reference, relation, named.birthDate(), usualGuardian);
    }

    private org.pakekelambu.law.heir.Person person(
            String reference, Relation relation, LocalDate birthDate, String usualGuardian) {
        Heir named = family.named(reference);
        var person = org.pakekelambu.law.heir.Person.of(reference, relation, birthDate);
        String guardian = named == null || named.guardian() == null ? usualGuardian : guardian(named.guardian());
        if (guardian != null && !guardian.equals(reference)) {
            person = person.withGuardian(guardian);
        }
        if (named != null && named.attorney() != null) {
            String attorney = attorney(named.attorney());
            person = attorney == null || attorney.equals(reference) ? person : person.empowering(attorney);
        }
        return named == null || named.contested() == null ? person : person.contestedShare();
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

    /** Whoever an officer named: of the family if he is of age, or somebody from outside; a minor is guardian of nobody. */
    private String guardian(Person named) {
        FamilyMember member = family.recognise(named);
        if (member == null) {
            return named.familyId() == null ? family.outside(named) : null;
        }
        return ofAge(member) ? member.familyId().toString() : null;
    }

    /** The law pays him only where he inherits in the same rank; a minor receives for nobody. */
    private String attorney(Person named) {
        FamilyMember member = family.recognise(named);
        return member != null && !ofAge(member) ? null : family.reference(named);
    }

    private boolean ofAge(FamilyMember member) {
        return member.birthDate() == null || !on.isBefore(member.birthDate().plusYears(majority));
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
