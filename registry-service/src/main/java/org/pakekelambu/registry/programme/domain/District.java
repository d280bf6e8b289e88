package org.pakekelambu.registry.programme.domain;

/** A district (kecamatan) by its Kemendagri code {@code 16.06.03}. */
public record District(String code, String name) {}
