package org.pakekelambu.claims.adjudication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Another claim for the same worker, which was not withdrawn or rejected.
 *
 * @param diedOn day of death it reports, or null
 * @param deathConfirmed true once an approver confirmed that death
 */
public record OtherClaim(UUID id, Instant filedAt, LocalDate occurredOn, LocalDate diedOn, boolean deathConfirmed) {}
