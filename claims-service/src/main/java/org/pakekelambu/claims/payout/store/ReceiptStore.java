package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.payout.domain.Receipt;

/** Every answer of a payer as it came, taken or refused. */
@Singleton
public class ReceiptStore {
    private final Database database;

    ReceiptStore(Database database) {
        this.database = database;
    }

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

    /**
     * @param payoutId null when no payout has that reference
     * @param source CALLBACK, FILE or BANK
     * @param line of the file, or null
     * @param outcome TAKEN, or why not
     */
    public void keep(
            UUID payoutId,
            String reference,
            Receipt receipt,
            Long amount,
            String source,
            Integer line,
            String outcome,
            String by,
            Instant now) {
        database.update(
                "INSERT INTO receipt (payout_id, our_reference, status, amount, payer_reference, paid_on, source, line,"
                        + " outcome, by_subject, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                payoutId,
                reference,
                receipt.status(),
                amount,
                receipt.reference(),
                receipt.paidOn(),
                source,
                line,
                outcome,
                by,
                now);
    }
}
