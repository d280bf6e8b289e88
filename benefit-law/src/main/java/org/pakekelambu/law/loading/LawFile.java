package org.pakekelambu.law.loading;

/** The text of one law file. */
public record LawFile(String name, String text) {}
