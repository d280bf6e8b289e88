package org.pakekelambu.claims.pending;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;

/** Finds what waits for a second person, the longest first: one statement, nothing is opened. */
@Singleton
class PendingStore {
    private static final String ALL = """
            SELECT * FROM (
              SELECT p.claim_id AS id, p.claim_id, c.region, p.kind, NULL::bigint AS amount, p.proposed_by, p.proposed_at
              FROM pending_word p JOIN claim c ON c.id = p.claim_id
              UNION ALL
              SELECT f.claim_id, f.claim_id, c.region, 'FREED_MONEY', f.amount, f.freed_by, f.freed_at
              FROM freed_money f JOIN claim c ON c.id = f.claim_id
              UNION ALL
              SELECT r.id, r.claim_id, r.region, CASE r.kind WHEN 'WAIVED' THEN 'WAIVER' ELSE 'REPAYMENT' END, r.amount,
                     r.proposed_by, r.proposed_at
              FROM recovery_proposal r WHERE r.state = 'PROPOSED') pending WHERE\s""";

    private final Database database;

    PendingStore(Database database) {
        this.database = database;
    }

    /** @param amount null where it is not about money */
    record Pending(
            UUID id, UUID claimId, String region, PendingKind kind, Long amount, String by, Instant proposedAt) {}

    /** After a place in their order. */
    List<Pending> after(String regions, Instant at, UUID id, String kind, int rows) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder sql = new StringBuilder(ALL).append(regions);
        if (at != null) {
            sql.append(" AND (proposed_at, id, kind) > (?, ?, ?)");
            arguments.addAll(List.of(at, id, kind));
        }
        arguments.add(rows);
        return database.query(
                sql.append(" ORDER BY proposed_at, id, kind LIMIT ?").toString(),
                PendingStore::read,
                arguments.toArray());
    }

    private static Pending read(ResultSet row) throws SQLException {
        return new Pending(
                row.getObject("id", UUID.class),
                row.getObject("claim_id", UUID.class),
                row.getString("region"),
                PendingKind.valueOf(row.getString("kind")),
                row.getObject("amount", Long.class),
                row.getString("proposed_by"),
                Database.instant(row, "proposed_at"));
    }
}
