package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.OtherClaim;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.manners.caller.RegionScope;

/** Reads claims that a second person decided, in pages; nothing is locked. */
@Singleton
public class DecidedClaims {
    private static final String DECIDED =
            " FROM claim c WHERE c.status IN ('APPROVED', 'PAID', 'REJECTED')" + " AND c.worker_id IS NOT NULL AND ";

    private final Database database;
    private final ClaimRows rows;

    DecidedClaims(Database database, ClaimRows rows) {
        this.database = database;
        this.rows = rows;
    }

    public long count(RegionScope regions) {
        return database.first("SELECT count(*)" + DECIDED + regions.condition("c.region"), row -> row.getLong(1))
                .orElse(0L);
    }

    /** In the order of ids, after that id. */
    public List<Claim> page(UUID after, int limit, RegionScope regions) {
        return database.query(
                "SELECT c.*" + DECIDED + regions.condition("c.region") + " AND c.id > ? ORDER BY c.id LIMIT ?",
                rows::claim,
                after,
                limit);
    }

    /** Claims somebody still stands by, the earliest first, of each of these workers: one statement for all. */
    public Map<UUID, List<OtherClaim>> ofWorkers(Collection<UUID> workerIds) {
        Map<UUID, List<OtherClaim>> found = new HashMap<>();
        database.query(
                "SELECT worker_id, id, filed_at, occurred_on, died_on, death_confirmed FROM claim"
                        + " WHERE worker_id = ANY (?) AND status NOT IN ('DRAFT', 'WITHDRAWN', 'REJECTED')"
                        + " ORDER BY filed_at, id",
                row -> found.computeIfAbsent(row.getObject("worker_id", UUID.class), worker -> new ArrayList<>())
                        .add(new OtherClaim(
                                row.getObject("id", UUID.class),
                                Database.instant(row, "filed_at"),
                                row.getObject("occurred_on", LocalDate.class),
                                row.getObject("died_on", LocalDate.class),
                                row.getBoolean("death_confirmed"))),
                (Object) workerIds.toArray(UUID[]::new));
        return found;
    }
}
