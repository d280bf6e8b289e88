package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;
import org.pakekelambu.claims.payout.domain.RefusedAnswer;

/** Answers of payers that were not taken, until one under the same reference is, or somebody says what became of them. */
@Singleton
public class RefusedAnswers {
    private static final String REASON = "receipt_resolution.reason";
    private static final String OPEN = """
            SELECT r.*, p.amount AS instructed FROM receipt r LEFT JOIN payout p ON p.id = r.payout_id
            WHERE r.outcome NOT IN ('TAKEN', 'REPEATED')
              AND NOT EXISTS (SELECT 1 FROM receipt_resolution d WHERE d.receipt_id = r.id)
              AND NOT EXISTS (SELECT 1 FROM receipt later WHERE later.our_reference = r.our_reference AND later.id > r.id
                AND later.outcome IN ('TAKEN', 'REPEATED'))
              AND\s""";

    private final Database database;
    private final Sealed sealed;

    RefusedAnswers(Database database, Sealed sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    /** Open ones in the order in which they came. What was sent for all regions under a reference we do not know is everybody's. */
    public List<RefusedAnswer> open(String regions, long after, int rows) {
        return database.query(
                OPEN + "(" + regions
                        + " OR (r.payout_id IS NULL AND r.region = '')) AND r.id > ? ORDER BY r.id LIMIT ?",
                RefusedAnswers::read,
                after,
                rows);
    }

    public Optional<RefusedAnswer> open(String regions, long place) {
        return open(regions, place - 1, 1).stream()
                .filter(one -> one.place() == place)
                .findFirst();
    }

    /** Written once; {@link org.pakekelambu.claims.database.DuplicateRow} for who comes second. */
    public void resolve(long place, String reason, String by, Instant now) {
        database.update(
                "INSERT INTO receipt_resolution (receipt_id, reason, by_subject, recorded_at) VALUES (?, ?, ?, ?)",
                place,
                sealed.seal(REASON, place, reason),
                by,
                now);
    }

    private static RefusedAnswer read(ResultSet row) throws SQLException {
        return new RefusedAnswer(
                row.getLong("id"),
                row.getString("region"),
                row.getString("our_reference"),
                row.getString("status"),
                row.getObject("amount", Long.class),
                row.getString("payer_reference"),
                row.getObject("paid_on", LocalDate.class),
                row.getString("source"),
                row.getObject("line", Integer.class),
                row.getString("outcome"),
                row.getObject("instructed", Long.class),
                row.getString("by_subject"),
                Database.instant(row, "recorded_at"));
    }
}
