package org.pakekelambu.claims.claim.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A document uploaded to a claim; its content is kept apart.
 *
 * @param kind code, for instance DEATH_CERTIFICATE
 * @param sha256 of the content, in hex
 */
public record Paper(
        UUID id,
        UUID claimId,
        String kind,
        String contentType,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {}
