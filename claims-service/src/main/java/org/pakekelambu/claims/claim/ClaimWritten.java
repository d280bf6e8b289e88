package org.pakekelambu.claims.claim;

import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Step;

/** The next version of a claim was written; told within the transaction to who keeps something worked out from it. */
public record ClaimWritten(Claim claim, Step step) {}
