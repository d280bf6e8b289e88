package org.pakekelambu.claims.claim.domain;

import java.time.Instant;

/** Somebody would withdraw a filed claim; a second person has yet to confirm it. */
public record WithdrawalProposal(String reason, String by, Instant at) {}
