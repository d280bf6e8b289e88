package org.pakekelambu.claims.claim.domain;

import java.time.Instant;

/** Somebody found that the death was reported by mistake; a second person has yet to confirm it. */
public record Doubt(String reason, String by, Instant at) {}
