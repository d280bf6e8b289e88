package org.pakekelambu.claims.payout.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Instructions handed over together.
 *
 * @param total whole rupiah
 */
public record Batch(UUID id, long count, long total, String takenBy, Instant takenAt) {
    /** Those of a batch that stand in one state. */
    public record Part(String status, long count, long total) {}
}
