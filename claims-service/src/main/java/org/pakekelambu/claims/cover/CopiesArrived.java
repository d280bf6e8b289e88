package org.pakekelambu.claims.cover;

import java.util.List;
import java.util.UUID;

/**
 * Newer copies were stored and committed; told to whoever observes it. A copy is never lost because a claim could not be looked at
 * again: whoever misses this finds the claim by itself a little later.
 *
 * @param workerIds whose worker or entitlement copy changed
 */
public record CopiesArrived(List<UUID> workerIds) {}
