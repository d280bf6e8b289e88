package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.payout.domain.Recovery;

/** What is asked back, share by share, summed over its entries. */
@Singleton
public class RecoveryStore {
    private static final String SUMS = """
            SELECT claim_id, region, line_key, code, payee_key, min(business_on) AS since, min(id) AS first,
                   COALESCE(sum(amount) FILTER (WHERE kind = 'NOTED'), 0)::bigint
                     - COALESCE(sum(amount) FILTER (WHERE kind = 'OFFSET'), 0)::bigint AS asked,
                   COALESCE(sum(amount) FILTER (WHERE kind = 'REPAID'), 0)::bigint AS repaid,
                   COALESCE(sum(amount) FILTER (WHERE kind = 'WAIVED'), 0)::bigint AS waived
            FROM recovery_entry WHERE\s""";
    private final Database database;

    RecoveryStore(Database database) {
        this.database = database;
    }

    public List<Recovery> of(UUID claimId) {
        return database.query(
                SUMS + "claim_id = ? GROUP BY 1, 2, 3, 4, 5 ORDER BY line_key, payee_key",
                RecoveryStore::read,
                claimId);
    }

    /** Shares of which something is still to come back, in the order in which they were first noted, after a place. */
    public List<Noted> open(String regions, long after, int rows) {
        return database.query(
                "SELECT * FROM (" + SUMS + regions + " GROUP BY 1, 2, 3, 4, 5) share"
                        + " WHERE asked > repaid + waived AND first > ? ORDER BY first LIMIT ?",
                row -> new Noted(row.getLong("first"), read(row)),
                after,
                rows);
    }

    /**
     * True while something is to come back from another claim that was rejected or withdrawn: for the worker's death when this one is
     * fatal, or for what happened to him on that day.
     */
    public boolean openForTheSameRisk(UUID workerId, UUID claimId, boolean fatal, LocalDate occurredOn) {
        return database.first(
                        "SELECT 1 FROM (" + SUMS + "claim_id IN (SELECT id FROM claim WHERE worker_id = ? AND id <> ?"
                                + " AND (occurred_on = ? OR (? AND died_on IS NOT NULL))"
                                + " AND status IN ('REJECTED', 'WITHDRAWN'))"
                                + " GROUP BY 1, 2, 3, 4, 5) share WHERE asked > repaid + waived LIMIT 1",
                        row -> true,
                        workerId,
                        claimId,
                        occurredOn,
                        fatal)
                .isPresent();
    }

    /** A share and its place in the order. */
    public record Noted(long place, Recovery recovery) {}

    private static Recovery read(ResultSet row) throws SQLException {
        return new Recovery(
                row.getObject("claim_id", UUID.class),
                row.getString("region"),
                row.getString("line_key"),
                row.getString("code"),
                row.getString("payee_key"),
                row.getObject("since", LocalDate.class),
                row.getLong("asked"),
                row.getLong("repaid"),
                row.getLong("waived"));
    }
}
