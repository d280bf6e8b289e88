package org.pakekelambu.law.explain;

import org.pakekelambu.law.Text;

/**
 * A fact an amount rests on.
 *
 * @param name stable name: {@code riskOn, coverFrom, contributionMonths, arrears, band, child, birthDate, schoolLevel, cost,
 *     impairment, incapacity, daysLate, decision}
 * @param value as text
 * @param source where it came from, or null until the caller adds it
 */
public record Fact(String name, Text label, String value, Source source) {

    static Fact of(String name, String id, String en, Object value) {
        return new Fact(name, new Text(id, en), String.valueOf(value), null);
    }

    /** The same fact and where it came from. */
    public Fact from(Source known) {
        return new Fact(name, label, value, known);
    }
}
