package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.Recovery;

/** What was decided for each share, and what was asked back of it; both only ever grow. */
@Singleton
public class ShareStore {
    private final Database database;
    private final Sealed sealed;

    ShareStore(Database database, Sealed sealed) {
        this.sealed = sealed;
        this.database = database;
    }

    public void decided(UUID claimId, long version, PayoutOrder order, long amount, String by, Instant now) {
        database.update(
                "INSERT INTO decided_share (claim_id, claim_version, line_key, code, payee_key, amount, decided_by,"
                        + " decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                claimId,
                version,
                order.lineKey(),
                order.code(),
                order.payee().key(),
                amount,
                by,
                now);
    }

    /** What earlier decisions gave to shares that this one does not name is given no more; school years stand apart. */
    public void nothingElse(UUID claimId, long version, String by, Instant now) {
        database.update(
                "INSERT INTO decided_share (claim_id, claim_version, line_key, code, payee_key, amount, decided_by,"
                        + " decided_at) SELECT claim_id, ?::bigint, line_key, code, payee_key, 0, ?::text, ?::timestamptz"
                        + " FROM (SELECT DISTINCT ON (line_key, payee_key) * FROM decided_share WHERE claim_id = ?"
                        + " AND line_key NOT LIKE 'YEAR:%' ORDER BY line_key, payee_key, claim_version DESC) last"
                        + " WHERE amount > 0 AND claim_version < ?",
                version, by, now, claimId, version);
    }

    /** What the last decision gives for a share. */
    public long decided(UUID claimId, PayoutOrder order) {
        return database.first(
                        "SELECT amount FROM decided_share WHERE claim_id = ? AND line_key = ? AND payee_key = ?"
                                + " ORDER BY claim_version DESC LIMIT 1",
                        row -> row.getLong(1),
                        claimId,
                        order.lineKey(),
                        order.payee().key())
                .orElse(0L);
    }

    /** The most any decision gave for a share: of a school year its whole amount, taken back or not. */
    public long mostDecided(UUID claimId, PayoutOrder order) {
        return database.first(
                        "SELECT COALESCE(max(amount), 0)::bigint FROM decided_share WHERE claim_id = ? AND line_key = ?"
                                + " AND payee_key = ?",
                        row -> row.getLong(1),
                        claimId,
                        order.lineKey(),
                        order.payee().key())
                .orElse(0L);
    }

    /** True when less is out than the last decision gives for some share; school years stand apart. */
    public boolean somethingWaits(UUID claimId) {
        return database.first(
                        "SELECT 1 FROM (SELECT DISTINCT ON (line_key, payee_key) claim_id, line_key, payee_key, amount"
                                + " FROM decided_share WHERE claim_id = ? AND line_key NOT LIKE 'YEAR:%'"
                                + " ORDER BY line_key, payee_key, claim_version DESC) d WHERE amount > (SELECT"
                                + " COALESCE(sum(p.amount), 0) FROM payout p WHERE p.claim_id = d.claim_id"
                                + " AND p.line_key = d.line_key AND p.payee_key = d.payee_key"
                                + " AND p.status IN ('SENT', 'UNKNOWN', 'PAID'))",
                        row -> true, claimId)
                .isPresent();
    }

    /** Asked back so far, less what later decisions took off. */
    public long noted(UUID claimId, PayoutOrder order) {
        return sum(claimId, order, "NOTED") - sum(claimId, order, "OFFSET");
    }

    public long repaid(UUID claimId, PayoutOrder order) {
        return sum(claimId, order, "REPAID");
    }

    public void enter(
            UUID claimId,
            String region,
            PayoutOrder order,
            String kind,
            long amount,
            String by,
            Instant now,
            LocalDate on) {
        database.update(
                "INSERT INTO recovery_entry (claim_id, region, line_key, code, payee_key, kind, amount, by_subject,"
                        + " business_on, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                claimId,
                region,
                order.lineKey(),
                order.code(),
                order.payee().key(),
                kind,
                amount,
                by,
                on,
                now);
    }

    /** An entry on what is asked back already. */
    public void enter(
            Recovery recovery, String kind, long amount, String by, Instant now, LocalDate on, String reason) {
        database.update(
                "INSERT INTO recovery_entry (claim_id, region, line_key, code, payee_key, kind, amount, by_subject,"
                        + " business_on, recorded_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                recovery.claimId(),
                recovery.region(),
                recovery.lineKey(),
                recovery.code(),
                recovery.payeeKey(),
                kind,
                amount,
                by,
                on,
                now,
                sealed.seal("recovery_entry.reason", recovery.claimId(), reason));
    }

    private long sum(UUID claimId, PayoutOrder order, String kind) {
        return database.first(
                        "SELECT COALESCE(sum(amount), 0)::bigint FROM recovery_entry WHERE claim_id = ?"
                                + " AND line_key = ? AND payee_key = ? AND kind = ?",
                        row -> row.getLong(1),
                        claimId,
                        order.lineKey(),
                        order.payee().key(),
                        kind)
                .orElse(0L);
    }
}
