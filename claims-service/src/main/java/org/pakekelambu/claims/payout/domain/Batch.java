package org.pakekelambu.claims.payout.domain;

import java.time.Instant;
import java.util.UUID;
import org.pakekelambu.law.benefit.Payer;

/**
 * Instructions handed over together.
 *
 * @param payer whose lines they are
 * @param total whole rupiah
 */
public record Batch(UUID id, Payer payer, long count, long total, String takenBy, Instant takenAt) {
    /** Those of a batch that stand in one state. */
    public record Part(String status, long count, long total) {}
}
