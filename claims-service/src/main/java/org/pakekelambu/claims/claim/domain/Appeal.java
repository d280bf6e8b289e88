package org.pakekelambu.claims.claim.domain;

import java.time.Instant;

/** The family asked to look again. */
public record Appeal(String reason, String by, Instant at) {}
