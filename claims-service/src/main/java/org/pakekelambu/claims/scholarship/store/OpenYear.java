package org.pakekelambu.claims.scholarship.store;

import java.time.Instant;
import java.util.UUID;
import org.pakekelambu.claims.scholarship.domain.Place;

/**
 * A school year of a child for which nobody asked.
 *
 * @param nth place of the child in the family's choice, from 0
 * @param amount whole rupiah, at the rates of the risk
 * @param district of the worker, or null; so {@code village}
 * @param filedAt when the claim was filed
 */
public record OpenYear(
        UUID claimId,
        long nth,
        UUID child,
        Place place,
        long amount,
        String region,
        String district,
        String village,
        Instant filedAt) {}
