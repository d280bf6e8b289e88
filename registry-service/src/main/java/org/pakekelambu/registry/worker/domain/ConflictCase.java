package org.pakekelambu.registry.worker.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One person claimed by two regions.
 *
 * @param workerId the worker, known to the region where he stood
 * @param enrolledRegion where he stood when the other region asked
 * @param claimedRegion which wanted to enrol him; {@code claimedBy} who there
 * @param times how often it was tried
 */
public record ConflictCase(
        long id,
        UUID workerId,
        String enrolledRegion,
        String claimedRegion,
        String claimedBy,
        Instant firstSeenAt,
        Instant lastSeenAt,
        int times) {}
