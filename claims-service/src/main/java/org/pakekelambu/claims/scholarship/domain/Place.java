package org.pakekelambu.claims.scholarship.domain;

import org.pakekelambu.law.SchoolLevel;

/**
 * Where a child stood in one school year.
 *
 * @param yearInLevel which year of the level, from 1; 0 where nobody said
 */
public record Place(SchoolYear year, SchoolLevel level, int yearInLevel) {

    /** The lowest it may have been. */
    int atLeast() {
        return Math.max(1, yearInLevel);
    }
}
