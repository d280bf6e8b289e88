package org.pakekelambu.law.benefit;

import java.time.LocalDate;
import org.pakekelambu.law.SchoolLevel;

/**
 * A child of the member, as it was on the date of risk.
 *
 * @param reference the caller's name for the child; comes back in its lines
 * @param birthDate null when unknown: the right is then an open question
 * @param level NONE when not at school
 * @param yearInLevel year of that level the child is in, from 1, or null when unknown; only the forecast needs it
 * @param legitimate a child of the marriage ({@code anak sah}): only these have the right
 */
public record Child(
        String reference,
        LocalDate birthDate,
        SchoolLevel level,
        Integer yearInLevel,
        boolean married,
        boolean working,
        boolean legitimate) {

    public Child {
        level = level == null ? SchoolLevel.NONE : level;
    }

    /** A legitimate child, neither married nor working. */
    public static Child of(String reference, LocalDate birthDate, SchoolLevel level) {
        return new Child(reference, birthDate, level, null, false, false, true);
    }

    boolean atSchool() {
        return level != SchoolLevel.NONE;
    }
}
