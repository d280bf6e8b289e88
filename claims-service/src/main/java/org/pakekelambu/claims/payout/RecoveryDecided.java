package org.pakekelambu.claims.payout;

import java.util.UUID;

/** Something was repaid or given up of what is asked back for a claim; told to whoever observes it, in the same transaction. */
public record RecoveryDecided(UUID claimId) {}
