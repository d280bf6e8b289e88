package org.pakekelambu.claims.adjudication.facts;

/**
 * An heir as the filer named him.
 *
 * @param schooling for a child at school, else null
 * @param powerOfAttorney true when the others of his rank let him receive their money
 */
public record Heir(Person person, Schooling schooling, boolean powerOfAttorney) {

    /**
     * Where a child is at school.
     *
     * @param level TK, SD, SMP, SMA or PT
     * @param schoolYear which year of that level, 1 for the first; null counts as 1
     */
    public record Schooling(String level, Integer schoolYear) {}
}
