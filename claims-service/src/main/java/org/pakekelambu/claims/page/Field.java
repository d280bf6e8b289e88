package org.pakekelambu.claims.page;

/** A labelled value. */
public record Field(String label, String value) {}
