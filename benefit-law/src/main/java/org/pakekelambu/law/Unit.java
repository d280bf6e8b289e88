package org.pakekelambu.law;

/** What a parameter is counted in. */
public enum Unit {
    RUPIAH,
    PERCENT,
    YEARS,
    MONTHS,
    DAYS,
    WORKING_DAYS,
    HOURS,
    /** A number of things, for instance children. */
    COUNT,
    DAY_OF_MONTH,
    /** The name of one of several rules the code knows: a change of shape, not of number. */
    RULE,
    /** Line codes. */
    LINES,
    /** Percentages by month of incapacity, each from its first month on. */
    MONTH_BANDS,
    /** The disability table: body part to percentages. */
    DISABILITY_TABLE,
    /** Days of one calendar year. */
    HOLIDAYS,
    WEEKDAYS,
    /** Groups of relations in legal order. */
    RANKS,
    /** A list of names the code knows. */
    NAMES
}
