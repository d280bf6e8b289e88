package org.pakekelambu.claims.claim.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a claim's history.
 *
 * @param by who did it: a token's {@code sub}, or the service itself
 * @param reason in the words of who did it, or null
 * @param businessOn the day in Jakarta
 */
public record ClaimVersion(
        long version,
        ClaimStatus status,
        Step step,
        String by,
        String reason,
        Instant recordedAt,
        LocalDate businessOn,
        long payableNow,
        long held,
        long future) {}
