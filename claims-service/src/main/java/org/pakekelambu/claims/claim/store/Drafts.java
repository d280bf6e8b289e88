package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;

/** Finds the draft that stands for a death already. */
@Singleton
public class Drafts {
    private final Database database;

    Drafts(Database database) {
        this.database = database;
    }

    /**
     * The oldest draft of a worker's death but one. Until the transaction ends nobody else gets an answer for this worker, so
     * that two people who ask at the same time do not both begin a draft.
     *
     * @param except a draft that does not count
     */
    public Optional<UUID> ofDeath(UUID workerId, String regions, UUID except) {
        database.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "draft of " + workerId);
        return database.first(
                "SELECT id FROM (SELECT id, filed_at, region FROM claim WHERE worker_id = ? AND status = 'DRAFT'"
                        + " AND died_on IS NOT NULL UNION SELECT id, filed_at, region FROM claim WHERE wanted_worker = ?"
                        + " AND status = 'DRAFT' AND died_on IS NOT NULL) draft WHERE id <> ? AND " + regions
                        + " ORDER BY filed_at, id LIMIT 1",
                row -> row.getObject("id", UUID.class),
                workerId,
                workerId,
                except);
    }
}
