package org.pakekelambu.registry.worker.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something is recorded.
 *
 * @param today the business date, Asia/Jakarta
 * @param now when we did it
 */
public record Moment(LocalDate today, Instant now) {}
