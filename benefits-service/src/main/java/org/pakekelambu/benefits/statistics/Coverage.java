package org.pakekelambu.benefits.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * How many workers had each status on a date.
 *
 * @param knownAt what had been recorded by then, or null for now
 * @param groups by name of the group, then by status
 */
public record Coverage(Grouping by, LocalDate asOf, Instant knownAt, Map<String, Map<String, Long>> groups) {}
