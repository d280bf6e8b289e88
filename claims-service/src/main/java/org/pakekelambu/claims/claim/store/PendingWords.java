package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Doubt;
import org.pakekelambu.claims.claim.domain.WithdrawalProposal;
import org.pakekelambu.claims.database.Database;

/** Keeps beside a claim what one person said of it and another has yet to confirm. */
@Singleton
public class PendingWords {
    private final Database database;

    PendingWords(Database database) {
        this.database = database;
    }

    /** As the claim now stands. */
    public void keep(Claim claim) {
        database.update("DELETE FROM pending_word WHERE claim_id = ?", claim.id());
        Doubt doubt = claim.document().doubt();
        if (doubt != null && (claim.status().decidedToPay() || claim.status() == ClaimStatus.REJECTED)) {
            add(claim, "DEATH_WITHDRAWAL", doubt.by(), doubt.at());
        }
        WithdrawalProposal withdrawal = claim.document().withdrawal();
        if (withdrawal != null && claim.status().open()) {
            add(claim, "CLAIM_WITHDRAWAL", withdrawal.by(), withdrawal.at());
        }
    }

    private void add(Claim claim, String kind, String by, Instant at) {
        database.update(
                "INSERT INTO pending_word (claim_id, kind, proposed_by, proposed_at) VALUES (?, ?, ?, ?)",
                claim.id(),
                kind,
                by,
                at);
    }
}
