package org.pakekelambu.claims.adjudication.facts;

import java.time.LocalDate;

/**
 * An heir as the filer named him, and what was said of how his share is paid.
 *
 * @param schooling for a child at school, else null
 * @param guardian who receives a minor's money; null leaves it to the other parent or the claimant
 * @param attorney the heir of the same rank to whom he gave a power of attorney, or null
 * @param contested why somebody disputes that he may be paid, or null while nobody does
 * @param place the number by which he is known in the claim where nobody on record corresponds to him, or null before it is given
 * @param birthDate day of birth of somebody nobody has on record, or null while it was not said; the registry's counts for its own
 */
public record Heir(
        Person person,
        Schooling schooling,
        Person guardian,
        Person attorney,
        String contested,
        Integer place,
        LocalDate birthDate) {

    /** An heir as he is named, before he has a place. */
    public Heir(Person person, Schooling schooling, Person guardian, Person attorney, String contested) {
        this(person, schooling, guardian, attorney, contested, null, null);
    }

    /** An heir who receives his share himself. */
    public static Heir of(Person person, Schooling schooling) {
        return new Heir(person, schooling, null, null, null);
    }

    public Heir born(LocalDate day) {
        return new Heir(person, schooling, guardian, attorney, contested, place, day);
    }

    /** At that school from now on; null when none is named any more. */
    public Heir atSchool(Schooling named) {
        return new Heir(person, named, guardian, attorney, contested, place, birthDate);
    }

    public Heir withGuardian(Person named) {
        return new Heir(person, schooling, named, attorney, contested, place, birthDate);
    }

    public Heir empowering(Person holder) {
        return new Heir(person, schooling, guardian, holder, contested, place, birthDate);
    }

    /** Disputed for that reason; null ends the dispute. */
    public Heir contestedFor(String reason) {
        return new Heir(person, schooling, guardian, attorney, reason, place, birthDate);
    }

    /** The same under that number. */
    public Heir at(Integer number) {
        return new Heir(person, schooling, guardian, attorney, contested, number, birthDate);
    }

    /** The same person named twice: what the first naming leaves out is taken from the other. */
    public Heir completedBy(Heir other) {
        return new Heir(
                person,
                schooling == null ? other.schooling : schooling,
                guardian == null ? other.guardian : guardian,
                attorney == null ? other.attorney : attorney,
                contested == null ? other.contested : contested,
                place,
                birthDate == null ? other.birthDate : birthDate);
    }

    /** Tells him, and how old he is said to be, from another without naming him. */
    public String mark() {
        return birthDate == null ? person.mark() : person.mark() + ":" + birthDate;
    }

    /**
     * Where a child is at school.
     *
     * @param level TK, SD, SMP, SMA or PT
     * @param schoolYear which year of that level, 1 for the first; null counts as 1
     */
    public record Schooling(String level, Integer schoolYear) {}
}
