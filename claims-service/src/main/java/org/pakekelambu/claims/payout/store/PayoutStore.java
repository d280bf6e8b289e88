package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;
import org.pakekelambu.claims.payout.domain.Payee;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.PayoutStatus;

/** Reads and writes payouts. The row of their claim is the lock under which they change. */
@Singleton
public class PayoutStore {
    private static final String PURPOSE = "payout.payee";
    private static final String REASON = "payout.reason";
    private final Database database;
    private final Sealed sealed;

    PayoutStore(Database database, Sealed sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    public void insert(Payout payout) {
        PayoutOrder order = payout.order();
        database.update(
                "INSERT INTO payout (id, version, claim_id, region, line_key, code, payee_key, payee_role, payer, amount,"
                        + " part, attempt, replaces, reference, status, ordered_at, ordered_on, changed_at, payee)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                payout.id(),
                payout.version(),
                payout.claimId(),
                payout.region(),
                order.lineKey(),
                order.code(),
                order.payee().key(),
                order.payee().role(),
                order.payer(),
                order.amount(),
                order.part(),
                payout.attempt(),
                payout.replaces(),
                payout.reference(),
                payout.status(),
                payout.orderedAt(),
                payout.orderedOn(),
                payout.orderedAt(),
                sealed.seal(PURPOSE, payout.id(), order.payee()));
    }

    /** Writes what may change of it; one that was replaced and then found paid stands beside what replaced it. */
    public void update(Payout payout, Instant now) {
        database.update(
                "UPDATE payout SET version = ?, beside = beside OR (status = 'REISSUED' AND ? = 'PAID'), status = ?,"
                        + " sent_at = ?, paid_on = ?, receipt_reference = ?, reason = ?, changed_at = ? WHERE id = ?",
                payout.version(),
                payout.status(),
                payout.status(),
                payout.sentAt(),
                payout.paidOn(),
                payout.receiptReference(),
                payout.reason() == null ? null : sealed.seal(REASON, payout.id(), payout.reason()),
                now,
                payout.id());
    }

    public void addStep(Payout payout, String by, Instant now) {
        database.update(
                "INSERT INTO payout_step (payout_id, status, reference, paid_on, by_subject, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                payout.id(),
                payout.status(),
                payout.receiptReference(),
                payout.paidOn(),
                by,
                now);
    }

    public Optional<Payout> find(UUID id) {
        return database.first("SELECT * FROM payout WHERE id = ?", this::read, id);
    }

    public Optional<Payout> byReference(String reference) {
        return database.first("SELECT * FROM payout WHERE reference = ?", this::read, reference);
    }

    /** The payouts of a batch in the order in which they were ordered; a batch is bounded. */
    public List<Payout> inBatch(UUID batchId, String regions) {
        return database.query(
                "SELECT * FROM payout WHERE batch_id = ? AND " + regions + " ORDER BY ordered_at, id",
                this::read,
                batchId);
    }

    /** The oldest payouts under a condition on this table. */
    public List<UUID> ids(String condition, int most) {
        return database.query(
                "SELECT id FROM payout WHERE " + condition + " ORDER BY ordered_at, id LIMIT ?",
                row -> row.getObject(1, UUID.class),
                most);
    }

    /** Region of a claim. */
    public Optional<String> regionOf(UUID claimId) {
        return database.first("SELECT region FROM claim WHERE id = ?", row -> row.getString(1), claimId);
    }

    /** Locks the claim, and with it all its payouts, until the transaction ends. */
    public void lockClaim(UUID claimId) {
        database.query("SELECT 1 FROM claim WHERE id = ? FOR UPDATE", row -> 1, claimId);
    }

    /** The payouts of a claim's decision that no other replaced; school years of later decisions stand apart. */
    public List<Payout> standing(UUID claimId) {
        return ofClaim(claimId).stream()
                .filter(payout -> !payout.order().ofSchoolYear())
                .toList();
    }

    /** All payouts of a claim that no other replaced, school years among them. */
    public List<Payout> ofClaim(UUID claimId) {
        return database.query(
                "SELECT * FROM payout WHERE claim_id = ? AND status <> 'REISSUED' ORDER BY ordered_at, id",
                this::read,
                claimId);
    }

    /** The payouts of one share that no other replaced. */
    public List<Payout> standing(UUID claimId, PayoutOrder share) {
        return database.query(
                "SELECT * FROM payout WHERE claim_id = ? AND line_key = ? AND payee_key = ? AND status <> 'REISSUED'"
                        + " ORDER BY part",
                this::read,
                claimId,
                share.lineKey(),
                share.payee().key());
    }

    /** Every instruction for one part of a share, replaced ones included, in the order of their attempts. */
    public List<Payout> attempts(UUID claimId, PayoutOrder order) {
        return database.query(
                "SELECT * FROM payout WHERE claim_id = ? AND line_key = ? AND payee_key = ? AND part = ? ORDER BY attempt",
                this::read,
                claimId,
                order.lineKey(),
                order.payee().key(),
                order.part());
    }

    /** In the order in which they were ordered, after the given one. */
    public List<Payout> page(String regions, PayoutStatus status, UUID claimId, Instant after, UUID afterId, int rows) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT * FROM payout WHERE ").append(regions);
        if (status != null) {
            sql.append(" AND status = ?");
            arguments.add(status);
        }
        if (claimId != null) {
            sql.append(" AND claim_id = ?");
            arguments.add(claimId);
        }
        if (after != null) {
            sql.append(" AND (ordered_at, id) > (?, ?)");
            arguments.add(after);
            arguments.add(afterId);
        }
        arguments.add(rows);
        return database.query(
                sql.append(" ORDER BY ordered_at, id LIMIT ?").toString(), this::read, arguments.toArray());
    }

    private Payout read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] reason = row.getBytes("reason");
        return new Payout(
                id,
                row.getLong("version"),
                row.getObject("claim_id", UUID.class),
                row.getString("region"),
                new PayoutOrder(
                        row.getString("line_key"),
                        row.getString("code"),
                        row.getString("payer"),
                        row.getLong("amount"),
                        sealed.open(PURPOSE, id, row.getBytes("payee"), Payee.class),
                        row.getInt("part")),
                row.getInt("attempt"),
                row.getObject("replaces", UUID.class),
                row.getString("reference"),
                PayoutStatus.valueOf(row.getString("status")),
                Database.instant(row, "ordered_at"),
                row.getObject("ordered_on", LocalDate.class),
                Database.instant(row, "sent_at"),
                row.getObject("paid_on", LocalDate.class),
                row.getString("receipt_reference"),
                reason == null ? null : sealed.open(REASON, id, reason, String.class));
    }
}
