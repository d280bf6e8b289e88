package org.pakekelambu.benefits.statistics;

/** By what coverage can be counted. The welfare decile is not among them: registry never publishes it. */
public enum Grouping {
    REGION,
    DISTRICT,
    PROGRAMME,
    OCCUPATION;

    /** The name in {@code ?by=}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
