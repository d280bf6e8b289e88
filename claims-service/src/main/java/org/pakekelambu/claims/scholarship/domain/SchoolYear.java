package org.pakekelambu.claims.scholarship.domain;

import java.time.LocalDate;
import java.time.Month;

/** A school year, known by the calendar year in whose July it begins: 2026 is 2026/2027. */
public record SchoolYear(int begins) implements Comparable<SchoolYear> {

    /** The school year to which a day belongs. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.JULY.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(begins, Month.JULY, 1);
    }

    public SchoolYear plus(int years) {
        return new SchoolYear(begins + years);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(begins, other.begins);
    }

    /** As schools write it: 2026/2027. */
    @Override
    public String toString() {
        return begins + "/" + (begins + 1);
    }
}
