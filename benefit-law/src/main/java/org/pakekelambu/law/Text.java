package org.pakekelambu.law;

/** One plain sentence or name in both languages: {@code id} Indonesian, {@code en} English. */
public record Text(String id, String en) {}
