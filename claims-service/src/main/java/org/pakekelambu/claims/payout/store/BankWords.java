package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;

/** What we handed to a bank, and how often it did not know of it or gave no answer; only ever added to. */
@Singleton
public class BankWords {
    private final Database database;

    BankWords(Database database) {
        this.database = database;
    }

    public void handedOver(UUID payoutId, Instant now) {
        add(payoutId, "HANDED_OVER", now);
    }

    public void noAnswer(UUID payoutId, Instant now) {
        add(payoutId, "NO_ANSWER", now);
    }

    public void anotherSum(UUID payoutId, Instant now) {
        add(payoutId, "ANOTHER_SUM", now);
    }

    /** Counts once from the given instant on, however often the bank was asked since. */
    public void notKnown(UUID payoutId, Instant now, Instant since) {
        boolean counted = database.first(
                        "SELECT 1 FROM bank_word WHERE payout_id = ? AND word = 'NOT_KNOWN' AND recorded_at > ?",
                        row -> true,
                        payoutId,
                        since)
                .isPresent();
        if (!counted) {
            add(payoutId, "NOT_KNOWN", now);
        }
    }

    /** How many times the bank did not know it. */
    public long notKnown(UUID payoutId) {
        return database.first(
                        "SELECT count(*) FROM bank_word WHERE payout_id = ? AND word = 'NOT_KNOWN'",
                        row -> row.getLong(1),
                        payoutId)
                .orElse(0L);
    }

    /** Handed over by us, unanswered, and no word of them since; those left alone longest first. */
    public List<UUID> silent(Instant since, int most) {
        return database.query(
                "SELECT p.id FROM payout p JOIN LATERAL (SELECT max(recorded_at) AS at FROM bank_word"
                        + " WHERE payout_id = p.id) last ON last.at <= ?"
                        + " WHERE p.status IN ('SENT', 'UNKNOWN') ORDER BY last.at, p.id LIMIT ?",
                row -> row.getObject(1, UUID.class),
                since,
                most);
    }

    private void add(UUID payoutId, String word, Instant now) {
        database.update("INSERT INTO bank_word (payout_id, word, recorded_at) VALUES (?, ?, ?)", payoutId, word, now);
    }
}
