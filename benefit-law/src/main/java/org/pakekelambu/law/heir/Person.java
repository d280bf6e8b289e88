package org.pakekelambu.law.heir;

import java.time.LocalDate;
import org.pakekelambu.law.Relation;

/**
 * Someone who might be paid, as the family register or a claimant names them.
 *
 * @param reference the caller's name for the person
 * @param birthDate null when unknown: then of age, and the youngest
 * @param diedOn day the person died, or null
 * @param guardian reference of who acts for a minor, or null
 * @param contested true while someone disputes that this person may be paid
 * @param empowers reference of the heir this person gave a power of attorney to, or null
 * @param ageUnknown true while nobody knows whether this person is of age
 */
public record Person(
        String reference,
        Relation relation,
        LocalDate birthDate,
        LocalDate diedOn,
        String guardian,
        boolean contested,
        String empowers,
        boolean ageUnknown) {

    /** A living, undisputed person. */
    public static Person of(String reference, Relation relation, LocalDate birthDate) {
        return new Person(reference, relation, birthDate, null, null, false, null, false);
    }

    public Person withGuardian(String person) {
        return new Person(reference, relation, birthDate, diedOn, person, contested, empowers, ageUnknown);
    }

    public Person contestedShare() {
        return new Person(reference, relation, birthDate, diedOn, guardian, true, empowers, ageUnknown);
    }

    public Person empowering(String person) {
        return new Person(reference, relation, birthDate, diedOn, guardian, contested, person, ageUnknown);
    }

    /** Somebody who may be a minor: his money goes to a guardian, or waits until his age is known. */
    public Person ofUnknownAge() {
        return new Person(reference, relation, birthDate, diedOn, guardian, contested, empowers, true);
    }

    boolean aliveOn(LocalDate day) {
        return diedOn == null || diedOn.isAfter(day);
    }
}
