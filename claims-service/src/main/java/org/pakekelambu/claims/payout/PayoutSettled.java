package org.pakekelambu.claims.payout;

import java.util.UUID;

/**
 * A payout of a claim was answered; told to whoever observes it, in the same transaction.
 *
 * @param allPaid true when every standing payout of the claim has arrived
 */
public record PayoutSettled(UUID claimId, boolean allPaid) {}
