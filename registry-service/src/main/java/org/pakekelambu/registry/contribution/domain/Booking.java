package org.pakekelambu.registry.contribution.domain;

import java.util.List;
import java.util.UUID;

/**
 * What the treasurer says was paid.
 *
 * @param reference of the payment, unique in its programme: the same again is harmless
 * @param workerIds null for all who owe those months
 * @param declaredCount worker-months; {@code declaredTotal} whole rupiah: both must match what we count
 */
public record Booking(
        String programme,
        Payments payments,
        String reference,
        List<UUID> workerIds,
        long declaredCount,
        long declaredTotal) {}
