package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.clock.Lateness;
import org.pakekelambu.claims.database.Database;

/** What was known of a claim's payouts at an instant, by the steps recorded up to then. */
@Singleton
public class PastPayouts {
    private final Database database;

    PastPayouts(Database database) {
        this.database = database;
    }

    /**
     * What a payer owed by the payouts that stood then, and when each part had arrived; empty before any was ordered. One taken back
     * because another had paid the same is not owed.
     */
    public List<Lateness.Sum> sums(UUID claimId, String payer, Instant upTo) {
        return database.query(
                """
                SELECT p.amount, s.status, s.paid_on FROM payout p JOIN LATERAL (
                    SELECT status, paid_on FROM payout_step WHERE payout_id = p.id AND recorded_at <= ? ORDER BY id DESC LIMIT 1
                  ) s ON true
                WHERE p.claim_id = ? AND p.payer = ? AND p.line_key NOT LIKE 'YEAR:%' AND s.status <> 'REISSUED'
                  AND NOT (s.status = 'FAILED' AND EXISTS (SELECT 1 FROM payout o JOIN payout_step t ON t.payout_id = o.id
                    WHERE o.claim_id = p.claim_id AND o.line_key = p.line_key AND o.payee_key = p.payee_key AND o.part = p.part
                      AND o.id <> p.id AND t.status = 'PAID' AND t.recorded_at <= ?))
                ORDER BY p.ordered_at, p.id""",
                row -> new Lateness.Sum(
                        row.getLong("amount"),
                        row.getString("status").equals("PAID") ? row.getObject("paid_on", LocalDate.class) : null),
                upTo,
                claimId,
                payer,
                upTo);
    }
}
