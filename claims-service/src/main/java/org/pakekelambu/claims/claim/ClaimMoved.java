package org.pakekelambu.claims.claim;

import java.util.UUID;

/**
 * A claim was filed or ended, which other claims for the same worker may care about; told after the transaction.
 *
 * @param claimId the claim, to be looked at itself when {@code itself}
 */
record ClaimMoved(UUID claimId, UUID workerId, boolean itself) {}
