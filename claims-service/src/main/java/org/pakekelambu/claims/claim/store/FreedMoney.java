package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.claim.domain.Appeal;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.FreedShares;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.law.benefit.LineState;

/**
 * Keeps beside a claim what of its held money became free while somebody outside the office is asked: nobody here can decide before his
 * word comes, and nothing that is free may stay unseen.
 */
@Singleton
public class FreedMoney {
    private final Database database;
    private final ClaimRows rows;
    private final ClaimBook book;

    FreedMoney(Database database, ClaimRows rows, ClaimBook book) {
        this.database = database;
        this.rows = rows;
        this.book = book;
    }

    /** As the claim now stands; what was freed earlier stays free since then. @param by whose step it is */
    public void keep(Claim claim, String by) {
        long freed = freed(claim);
        if (freed == 0) {
            database.update("DELETE FROM freed_money WHERE claim_id = ?", claim.id());
        } else {
            database.update(
                    "INSERT INTO freed_money (claim_id, amount, freed_by, freed_at) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT (claim_id) DO UPDATE SET amount = excluded.amount",
                    claim.id(),
                    freed,
                    by,
                    claim.recordedAt());
        }
    }

    private long freed(Claim claim) {
        Appeal appeal = claim.openAppeal();
        boolean waits = appeal != null
                && appeal.stage().outside()
                && appeal.against() != null
                && appeal.heldBefore() > 0
                && claim.status().open()
                && claim.decisionStands()
                && claim.total(LineState.PAYABLE) > 0;
        if (!waits) {
            return 0;
        }
        return book.version(claim, appeal.against())
                .map(decided -> FreedShares.sum(decided.proposal(), claim.proposal()))
                .orElse(0L);
    }

    /** Claims nobody decided yet against which somebody appealed once, after an id. */
    public List<Claim> appealed(UUID after, int limit) {
        return database.query(
                "SELECT * FROM claim WHERE status IN ('NEEDS_EVIDENCE', 'IN_REVIEW', 'PROPOSED') AND id > ? AND EXISTS"
                        + " (SELECT 1 FROM claim_version v WHERE v.claim_id = claim.id AND v.step = 'APPEALED')"
                        + " ORDER BY id LIMIT ?",
                rows::claim,
                after,
                limit);
    }
}
