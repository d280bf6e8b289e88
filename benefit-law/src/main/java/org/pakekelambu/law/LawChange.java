package org.pakekelambu.law;

/**
 * A parameter whose value differs between two dates.
 *
 * @param before value on the first date, or null where there was none
 * @param after value on the second date, or null where there is none
 */
public record LawChange(String key, Text name, Parameter<?> before, Parameter<?> after) {}
