package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.payout.domain.Reconciled;

/** Holds decisions, instructions and receipts against each other, in one statement. */
@Singleton
public class ReconciliationStore {
    private static final String THREE_WAYS = """
            WITH decided AS (
                SELECT DISTINCT ON (claim_id, line_key, payee_key) claim_id, line_key, payee_key, code, amount,
                       (decided_at AT TIME ZONE 'Asia/Jakarta')::date AS decided_on
                FROM decided_share ORDER BY claim_id, line_key, payee_key, claim_version DESC),
            answered AS (
                SELECT DISTINCT ON (payout_id) payout_id, CASE WHEN status = 'PAID' THEN amount ELSE 0 END AS amount
                FROM receipt WHERE outcome = 'TAKEN' ORDER BY payout_id, id DESC),
            instructed AS (
                SELECT p.claim_id, p.line_key, p.payee_key,
                       COALESCE(sum(p.amount) FILTER (WHERE p.status IN ('ORDERED', 'SENT', 'UNKNOWN', 'PAID')), 0) AS amount,
                       COALESCE(sum(a.amount), 0) AS received, bool_or(p.status = 'ORDERED') AS waiting
                FROM payout p LEFT JOIN answered a ON a.payout_id = p.id GROUP BY 1, 2, 3),
            asked AS (
                SELECT claim_id, line_key, payee_key,
                       sum(CASE kind WHEN 'NOTED' THEN amount WHEN 'OFFSET' THEN -amount ELSE 0 END) AS amount
                FROM recovery_entry GROUP BY 1, 2, 3)
            SELECT d.claim_id, c.region, d.line_key, d.code, d.payee_key, d.amount AS decided,
                   COALESCE(k.amount, 0)::bigint AS asked, COALESCE(i.amount, 0)::bigint AS instructed,
                   COALESCE(i.received, 0)::bigint AS received, COALESCE(i.waiting, false) AS waiting,
                   (?::date - d.decided_on) AS age
            FROM decided d JOIN claim c ON c.id = d.claim_id
                LEFT JOIN instructed i USING (claim_id, line_key, payee_key)
                LEFT JOIN asked k USING (claim_id, line_key, payee_key)
            WHERE\s""";
    private final Database database;

    ReconciliationStore(Database database) {
        this.database = database;
    }

    /** Shares of a region, oldest decision first. */
    public List<Reconciled> all(String regions, UUID claimId, LocalDate on) {
        return database.query(
                THREE_WAYS + regions + " AND (?::uuid IS NULL OR d.claim_id = ?::uuid)"
                        + " ORDER BY d.decided_on, d.claim_id, d.line_key, d.payee_key",
                row -> new Reconciled(
                        row.getObject("claim_id", UUID.class),
                        row.getString("region"),
                        row.getString("line_key"),
                        row.getString("code"),
                        row.getString("payee_key"),
                        row.getLong("decided"),
                        row.getLong("asked"),
                        row.getLong("instructed"),
                        row.getLong("received"),
                        row.getBoolean("waiting"),
                        row.getLong("age")),
                on,
                claimId,
                claimId);
    }
}
