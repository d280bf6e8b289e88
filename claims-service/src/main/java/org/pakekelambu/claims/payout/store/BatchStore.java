package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.payout.domain.Batch;
import org.pakekelambu.law.benefit.Payer;

/** Batches, and the payouts in them; a batch is taken with a handful of statements, however large it is. */
@Singleton
public class BatchStore {
    private final Database database;

    BatchStore(Database database) {
        this.database = database;
    }

    /** Locks the claims of the payouts that wait to be sent, always in one order. */
    public void lockClaims(Payer payer, String regions, UUID[] ids) {
        database.query(
                "SELECT 1 FROM claim WHERE id IN (SELECT claim_id FROM payout WHERE " + waiting(regions)
                        + ") ORDER BY id FOR UPDATE",
                row -> 1,
                payer,
                ids,
                ids);
    }

    /** Payouts that wait to be sent: number and rupiah. */
    public Batch count(Payer payer, String regions, UUID[] ids) {
        return database.first(
                        "SELECT count(*) AS n, COALESCE(sum(amount), 0)::bigint AS total FROM payout WHERE "
                                + waiting(regions),
                        row -> new Batch(null, payer, row.getLong("n"), row.getLong("total"), null, null),
                        payer,
                        ids,
                        ids)
                .orElseThrow();
    }

    public void take(Batch batch, String regions, UUID[] ids) {
        database.update(
                "INSERT INTO payout_batch (id, payer, count, total, taken_by, taken_at) VALUES (?, ?, ?, ?, ?, ?)",
                batch.id(),
                batch.payer(),
                batch.count(),
                batch.total(),
                batch.takenBy(),
                batch.takenAt());
        Instant now = batch.takenAt();
        database.update(
                "UPDATE payout SET status = 'SENT', version = version + 1, batch_id = ?, sent_at = ?, changed_at = ? WHERE "
                        + waiting(regions),
                batch.id(),
                now,
                now,
                batch.payer(),
                ids,
                ids);
        database.update(
                "INSERT INTO payout_step (payout_id, status, by_subject, recorded_at)"
                        + " SELECT id, status, ?, ? FROM payout WHERE batch_id = ?",
                batch.takenBy(),
                now,
                batch.id());
    }

    public Optional<Batch> find(UUID id) {
        return database.first(
                "SELECT * FROM payout_batch WHERE id = ?",
                row -> new Batch(
                        id,
                        Payer.valueOf(row.getString("payer")),
                        row.getLong("count"),
                        row.getLong("total"),
                        row.getString("taken_by"),
                        Database.instant(row, "taken_at")),
                id);
    }

    /** Payouts of a batch in one state, with their rupiah. */
    public List<Batch.Part> parts(UUID id, String regions) {
        return database.query(
                "SELECT status, count(*) AS n, sum(amount)::bigint AS total FROM payout WHERE batch_id = ? AND "
                        + regions + " GROUP BY status ORDER BY status",
                row -> new Batch.Part(row.getString("status"), row.getLong("n"), row.getLong("total")),
                id);
    }

    /**
     * An empty list of ids means all. Those of claims that are being decided anew are called back and no longer wait; those without an
     * account wait for it and not for us.
     */
    private static String waiting(String regions) {
        return "status = 'ORDERED' AND NOT awaits_account AND payer = ? AND " + regions
                + " AND (cardinality(?::uuid[]) = 0 OR id = ANY (?::uuid[]))";
    }
}
