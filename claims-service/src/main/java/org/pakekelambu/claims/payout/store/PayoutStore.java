package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;

/** Reads and writes payouts. The row of their claim is the lock under which they change. */
@Singleton
public class PayoutStore {
    private final Database database;
    private final Sealed sealed;
    private final PayoutRows rows;

    PayoutStore(Database database, Sealed sealed, PayoutRows rows) {
        this.database = database;
        this.sealed = sealed;
        this.rows = rows;
    }

    public void insert(Payout payout) {
        PayoutOrder order = payout.order();
        database.update(
                "INSERT INTO payout (id, version, claim_id, region, line_key, code, payee_key, payee_role, payer, amount,"
                        + " part, attempt, replaces, reference, status, ordered_at, ordered_on, changed_at, payee,"
                        + " awaits_account) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                sealed.seal(PayoutRows.PAYEE, payout.id(), order.payee()),
                order.payee().awaitsAccount());
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
                payout.reason() == null ? null : sealed.seal(PayoutRows.REASON, payout.id(), payout.reason()),
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
        return database.first("SELECT * FROM payout WHERE id = ?", rows::payout, id);
    }

    /** Payouts by our references; what nobody knows is not among them. */
    public List<Payout> byReferences(String[] references) {
        return database.query(
                "SELECT * FROM payout WHERE reference = ANY (?::text[])", rows::payout, (Object) references);
    }

    /** The payouts of a batch in the order in which they were ordered; a batch is bounded. */
    public List<Payout> inBatch(UUID batchId, String regions) {
        return database.query(
                "SELECT * FROM payout WHERE batch_id = ? AND " + regions + " ORDER BY ordered_at, id",
                rows::payout,
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

    /** The same of many claims, in the order in which batches lock them. */
    public void lockClaims(UUID[] claimIds) {
        database.query(
                "SELECT 1 FROM claim WHERE id = ANY (?::uuid[]) ORDER BY id FOR UPDATE", row -> 1, (Object) claimIds);
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
                rows::payout,
                claimId);
    }

    /** The payouts of one share that no other replaced. */
    public List<Payout> standing(UUID claimId, PayoutOrder share) {
        return database.query(
                "SELECT * FROM payout WHERE claim_id = ? AND line_key = ? AND payee_key = ? AND status <> 'REISSUED'"
                        + " ORDER BY part",
                rows::payout,
                claimId,
                share.lineKey(),
                share.payee().key());
    }

    /** Every instruction for one part of a share, replaced ones included, in the order of their attempts. */
    public List<Payout> attempts(UUID claimId, PayoutOrder order) {
        return database.query(
                "SELECT * FROM payout WHERE claim_id = ? AND line_key = ? AND payee_key = ? AND part = ? ORDER BY attempt",
                rows::payout,
                claimId,
                order.lineKey(),
                order.payee().key(),
                order.part());
    }

    /** Instructions of which was not written down yet whether they wait for an account; the given number at most. */
    public List<Payout> notLookedAt(int most) {
        return database.query(
                "SELECT * FROM payout WHERE status = 'ORDERED' AND awaits_account IS NULL ORDER BY ordered_at, id LIMIT ?",
                rows::payout,
                most);
    }

    public void lookedAt(Payout payout) {
        database.update(
                "UPDATE payout SET awaits_account = ? WHERE id = ? AND awaits_account IS NULL",
                payout.order().payee().awaitsAccount(),
                payout.id());
    }
}
