package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.database.Database;

/** Finds what an approval gave, whatever was corrected or decided since. */
@Singleton
public class Approvals {
    private final Database database;
    private final ClaimRows rows;

    Approvals(Database database, ClaimRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** What the last approval of a claim gave, a rejection after it or not; empty before any. */
    public Optional<Proposal> last(Claim claim) {
        return claim.approval() == null
                ? Optional.empty()
                : database.first(
                        "SELECT document FROM claim_version WHERE claim_id = ? AND step = 'APPROVED'"
                                + " ORDER BY version DESC LIMIT 1",
                        row -> rows.document(claim.id(), row).proposal(),
                        claim.id());
    }
}
