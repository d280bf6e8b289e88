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

    /** An instruction that waits, and its rupiah. */
    public record Waiting(UUID id, long amount) {}

    /**
     * Payouts that wait to be sent, read once: their claims are locked, always in one order, so that they wait until the transaction ends.
     * What is ordered for other claims meanwhile is not among them.
     */
    public List<Waiting> lock(Payer payer, String regions, UUID[] ids) {
        UUID[] claims = database.query(
                        "SELECT id FROM claim WHERE id IN (SELECT claim_id FROM payout WHERE " + waiting(regions)
                                + ") ORDER BY id FOR UPDATE",
                        row -> row.getObject(1, UUID.class),
                        payer,
                        ids,
                        ids)
                .toArray(UUID[]::new);
        return database.query(
                "SELECT id, amount FROM payout WHERE claim_id = ANY (?::uuid[]) AND " + waiting(regions),
                row -> new Waiting(row.getObject(1, UUID.class), row.getLong(2)),
                claims,
                payer,
                ids,
                ids);
    }

    /** Those that were found waiting, and no others; an error when one of them waits no more. */
    public void take(Batch batch, UUID[] ids) {
        database.update(
                "INSERT INTO payout_batch (id, payer, count, total, taken_by, taken_at) VALUES (?, ?, ?, ?, ?, ?)",
                batch.id(),
                batch.payer(),
                batch.count(),
                batch.total(),
                batch.takenBy(),
                batch.takenAt());
        Instant now = batch.takenAt();
        int sent = database.update(
                "UPDATE payout SET status = 'SENT', version = version + 1, batch_id = ?, sent_at = ?, changed_at = ?"
                        + " WHERE id = ANY (?::uuid[]) AND status = 'ORDERED'",
                batch.id(),
                now,
                now,
                ids);
        if (sent != batch.count()) {
            throw new IllegalStateException("Batch of " + batch.count() + " would have sent " + sent);
        }
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
