package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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
                SELECT DISTINCT ON (payout_id) payout_id, status, amount, outcome = 'AMOUNT_DIFFERS' AS differs
                FROM receipt WHERE outcome IN ('TAKEN', 'REPEATED') OR (outcome = 'AMOUNT_DIFFERS' AND status <> 'FAILED')
                ORDER BY payout_id, id DESC),
            instructed AS (
                SELECT p.claim_id, p.line_key, p.payee_key,
                       COALESCE(sum(p.amount) FILTER (WHERE p.status IN ('ORDERED', 'SENT', 'UNKNOWN', 'PAID')), 0) AS amount,
                       COALESCE(sum(CASE a.status WHEN 'PAID' THEN COALESCE(a.amount, p.amount)
                           WHEN 'RETURNED' THEN CASE WHEN a.differs THEN p.amount - a.amount ELSE 0 END ELSE 0 END), 0) AS received,
                       bool_or(p.status = 'ORDERED') AS waiting, bool_or(a.differs) AS differs,
                       bool_or(p.status = 'ORDERED' AND p.awaits_account) AS nowhere
                FROM payout p LEFT JOIN answered a ON a.payout_id = p.id GROUP BY 1, 2, 3),
            asked AS (
                SELECT claim_id, line_key, payee_key,
                       sum(CASE kind WHEN 'NOTED' THEN amount WHEN 'OFFSET' THEN -amount ELSE 0 END) AS amount,
                       sum(CASE kind WHEN 'NOTED' THEN amount ELSE -amount END) AS open
                FROM recovery_entry GROUP BY 1, 2, 3),
            held AS (
                SELECT d.claim_id, c.region, d.line_key, d.code, d.payee_key, d.decided_on, d.amount AS decided,
                       COALESCE(k.amount, 0)::bigint AS asked, GREATEST(COALESCE(k.open, 0), 0)::bigint AS open,
                       COALESCE(i.amount, 0)::bigint AS instructed,
                       COALESCE(i.received, 0)::bigint AS received, COALESCE(i.waiting, false) AS waiting,
                       COALESCE(i.differs, false) AS differs, COALESCE(i.nowhere, false) AS nowhere
                FROM decided d JOIN claim c ON c.id = d.claim_id
                    LEFT JOIN instructed i USING (claim_id, line_key, payee_key)
                    LEFT JOIN asked k USING (claim_id, line_key, payee_key)),
            reconciled AS (
                SELECT held.*, ?::date - decided_on AS age, CASE
                       WHEN differs THEN 'AMOUNT_DIFFERS'
                       WHEN instructed > decided + asked OR received > instructed THEN 'TOO_MUCH'
                       WHEN instructed < decided + asked THEN 'NOT_INSTRUCTED'
                       WHEN received = instructed AND open > 0 THEN 'TO_COME_BACK'
                       WHEN received = instructed THEN 'AGREES'
                       WHEN nowhere THEN 'AWAITING_ACCOUNT'
                       WHEN waiting THEN 'NOT_SENT'
                       ELSE 'UNANSWERED' END AS state
                FROM held)
            """;
    private final Database database;

    ReconciliationStore(Database database) {
        this.database = database;
    }

    /** Number and rupiah of one state at one age. */
    public record Sum(String age, Reconciled.State state, long shares, long decided, long received) {}

    /** What a list is narrowed by; without a state, everything that does not agree. */
    public record Filter(String regions, UUID claimId, Reconciled.State state) {}

    /** Where a share stands in the list. */
    public record Place(LocalDate decidedOn, UUID claimId, String lineKey, String payeeKey) {}

    /** Shares, the oldest decision first, after the given place. */
    public List<Reconciled> page(Filter filter, LocalDate on, Place after, int rows) {
        List<Object> arguments = new ArrayList<>(List.of(on));
        String sql = THREE_WAYS + "SELECT * FROM reconciled WHERE " + filter.regions();
        if (filter.claimId() != null) {
            sql += " AND claim_id = ?";
            arguments.add(filter.claimId());
        }
        sql += filter.state() == null ? " AND state <> ?" : " AND state = ?";
        arguments.add(filter.state() == null ? Reconciled.State.AGREES : filter.state());
        if (after != null) {
            sql += " AND (decided_on, claim_id, line_key, payee_key) > (?, ?, ?, ?)";
            arguments.addAll(List.of(after.decidedOn(), after.claimId(), after.lineKey(), after.payeeKey()));
        }
        arguments.add(rows);
        return database.query(
                sql + " ORDER BY decided_on, claim_id, line_key, payee_key LIMIT ?",
                ReconciliationStore::read,
                arguments.toArray());
    }

    /** Sums by state and by days since the decision, the youngest first. */
    public List<Sum> ageing(String regions, LocalDate on) {
        return database.query(
                THREE_WAYS + "SELECT band, state, count(*) AS n, sum(decided)::bigint AS decided,"
                        + " sum(received)::bigint AS received FROM (SELECT *, CASE WHEN age <= 3 THEN '0-3'"
                        + " WHEN age <= 7 THEN '4-7' WHEN age <= 30 THEN '8-30' ELSE '31+' END AS band FROM reconciled WHERE "
                        + regions + ") AS aged GROUP BY band, state ORDER BY min(age), state",
                row -> new Sum(
                        row.getString("band"),
                        Reconciled.State.valueOf(row.getString("state")),
                        row.getLong("n"),
                        row.getLong("decided"),
                        row.getLong("received")),
                on);
    }

    private static Reconciled read(ResultSet row) throws SQLException {
        return new Reconciled(
                row.getObject("claim_id", UUID.class),
                row.getString("region"),
                row.getString("line_key"),
                row.getString("code"),
                row.getString("payee_key"),
                row.getLong("decided"),
                row.getLong("asked"),
                row.getLong("open"),
                row.getLong("instructed"),
                row.getLong("received"),
                Reconciled.State.valueOf(row.getString("state")),
                row.getObject("decided_on", LocalDate.class),
                row.getLong("age"));
    }
}
