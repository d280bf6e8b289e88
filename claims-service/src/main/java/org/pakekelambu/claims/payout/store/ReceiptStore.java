package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.Receipt;

/** Every answer of a payer as it came, taken or refused. */
@Singleton
public class ReceiptStore {
    /** The outcome of an answer that tells another sum than was instructed. */
    public static final String DIFFERS = "AMOUNT_DIFFERS";

    private static final String LEFT_TO_ANOTHER = """
            SELECT 1 FROM (SELECT p.claim_id, p.line_key, p.payee_key,
                    sum(CASE last.status WHEN 'RETURNED' THEN p.amount - last.amount ELSE last.amount END) AS said
                FROM payout p
                JOIN LATERAL (SELECT outcome, status, amount FROM receipt WHERE payout_id = p.id
                    AND outcome IN ('TAKEN', 'REPEATED', 'AMOUNT_DIFFERS') ORDER BY id DESC LIMIT 1) last ON true
                WHERE p.claim_id = ? AND p.line_key = ? AND p.payee_key <> ? AND p.status IN ('FAILED', 'RETURNED', 'REISSUED')
                  AND last.outcome = 'AMOUNT_DIFFERS' AND last.status <> 'FAILED'
                GROUP BY p.claim_id, p.line_key, p.payee_key) his
            WHERE his.said
                + (SELECT COALESCE(sum(o.amount), 0) FROM payout o WHERE o.claim_id = his.claim_id
                    AND o.line_key = his.line_key AND o.payee_key = his.payee_key AND o.status IN ('SENT', 'UNKNOWN', 'PAID'))
                > COALESCE((SELECT d.amount FROM decided_share d WHERE d.claim_id = his.claim_id
                    AND d.line_key = his.line_key AND d.payee_key = his.payee_key ORDER BY d.claim_version DESC LIMIT 1), 0)
            LIMIT 1""";

    private final Database database;

    ReceiptStore(Database database) {
        this.database = database;
    }

    /**
     * An answer as it came.
     *
     * @param payoutId null when no payout has that reference
     * @param region of the payout, or of who sent it
     * @param reference ours
     * @param source CALLBACK, FILE or BANK
     * @param line of the file, or null
     * @param outcome TAKEN, REPEATED, or why not
     */
    public record Kept(
            UUID payoutId,
            String region,
            String reference,
            Receipt receipt,
            String source,
            Integer line,
            String outcome) {}

    /** True when this very answer was taken before, whatever became of the payout since. */
    public boolean taken(UUID payoutId, Receipt receipt) {
        return database.first(
                        "SELECT 1 FROM receipt WHERE payout_id = ? AND outcome = 'TAKEN' AND status = ?"
                                + " AND payer_reference = ?",
                        row -> true,
                        payoutId,
                        receipt.status(),
                        receipt.reference())
                .isPresent();
    }

    /** True while the last word on a payout tells another sum than was instructed. */
    public boolean differs(UUID payoutId) {
        return last(payoutId, "outcome = 'AMOUNT_DIFFERS' AND status <> 'FAILED'");
    }

    /** True while so of any instruction of a share, replaced ones among them: nobody knows how much of it has left. */
    public boolean differs(UUID claimId, PayoutOrder share) {
        return database.first(
                        "SELECT 1 FROM payout p JOIN LATERAL (SELECT outcome, status FROM receipt WHERE payout_id = p.id"
                                + " AND outcome IN ('TAKEN', 'REPEATED', 'AMOUNT_DIFFERS') ORDER BY id DESC LIMIT 1) last ON true"
                                + " WHERE p.claim_id = ? AND p.line_key = ? AND p.payee_key = ?"
                                + " AND last.outcome = 'AMOUNT_DIFFERS' AND last.status <> 'FAILED' LIMIT 1",
                        row -> true,
                        claimId,
                        share.lineKey(),
                        share.payee().key())
                .isPresent();
    }

    /**
     * True while a payer says that another sum left, or a part came back, under instructions given up since, or after all came back, to
     * somebody else of this line, and what he may hold by all of them is more than the last decision gives him: whose money it was is not known before the payer
     * clears it.
     */
    public boolean leftToAnother(UUID claimId, PayoutOrder share) {
        return database.first(
                        LEFT_TO_ANOTHER,
                        row -> true,
                        claimId,
                        share.lineKey(),
                        share.payee().key())
                .isPresent();
    }

    /** True when the last word on a payout was this very difference. */
    public boolean differs(UUID payoutId, Receipt receipt) {
        return last(
                payoutId,
                "outcome = 'AMOUNT_DIFFERS' AND status = ? AND amount = ? AND payer_reference = ?",
                receipt.status(),
                receipt.amount(),
                receipt.reference());
    }

    private boolean last(UUID payoutId, String condition, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = payoutId;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return database.first(
                        "SELECT 1 FROM (SELECT * FROM receipt WHERE payout_id = ?"
                                + " AND outcome IN ('TAKEN', 'REPEATED', 'AMOUNT_DIFFERS') ORDER BY id DESC LIMIT 1) last WHERE "
                                + condition,
                        row -> true,
                        all)
                .isPresent();
    }

    /** Keeps what was refused; the same word for the same reason again is no news. */
    public void keepOnce(Kept kept, String by, Instant now) {
        boolean known = database.first(
                        "SELECT 1 FROM receipt WHERE our_reference = ? AND outcome = ? AND status = ? AND payer_reference = ?"
                                + " AND amount IS NOT DISTINCT FROM ?::bigint AND paid_on IS NOT DISTINCT FROM ?::date LIMIT 1",
                        row -> true,
                        kept.reference(),
                        kept.outcome(),
                        kept.receipt().status(),
                        kept.receipt().reference(),
                        kept.receipt().amount(),
                        kept.receipt().paidOn())
                .isPresent();
        if (!known) {
            keep(kept, by, now);
        }
    }

    public void keep(Kept kept, String by, Instant now) {
        database.update(
                "INSERT INTO receipt (payout_id, region, our_reference, status, amount, payer_reference, paid_on, source,"
                        + " line, outcome, by_subject, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.payoutId(),
                kept.region(),
                kept.reference(),
                kept.receipt().status(),
                kept.receipt().amount(),
                kept.receipt().reference(),
                kept.receipt().paidOn(),
                kept.source(),
                kept.line(),
                kept.outcome(),
                by,
                now);
    }
}
