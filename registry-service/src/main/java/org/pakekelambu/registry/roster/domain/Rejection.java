package org.pakekelambu.registry.roster.domain;

/**
 * One fault of a row, as it goes back to the office.
 *
 * @param column title of the column
 * @param value what stood there, or null
 * @param code name of a {@link RowFault} or of a fault of the description
 * @param argument fills the sentence, for instance the line of the first occurrence; never personal
 */
public record Rejection(int line, String column, String value, String code, String argument) {}
