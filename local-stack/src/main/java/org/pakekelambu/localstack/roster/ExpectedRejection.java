package org.pakekelambu.localstack.roster;

/**
 * What the registry must say of a spoiled row.
 *
 * @param line in the file, the header being 1
 * @param column title of the column
 * @param code name of the fault
 */
public record ExpectedRejection(int line, String column, String code) {}
