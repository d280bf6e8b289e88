package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.database.Database;

/** Finds the draft that stands for a death already, and who had a hand in a draft. */
@Singleton
public class Drafts {
    private final Database database;

    Drafts(Database database) {
        this.database = database;
    }

    /** True when one of these people said something of the claim while it was a draft. */
    public boolean saidBy(UUID id, Collection<String> people) {
        return database.first(
                        "SELECT 1 FROM claim_version WHERE claim_id = ? AND step = 'REPORTED' AND changed_by = ANY (?) LIMIT 1",
                        row -> true,
                        id,
                        people.toArray(String[]::new))
                .isPresent();
    }

    /**
     * The oldest draft of a worker's death but one. Until the transaction ends nobody else gets an answer for this worker, so
     * that two people who ask at the same time do not both begin a draft.
     *
     * @param except a draft that does not count
     */
    public Optional<UUID> ofDeath(UUID workerId, String regions, UUID except) {
        return first(workerId, regions, "", except);
    }

    /** The oldest draft of a worker's death that was begun before this one of the same death: of two drafts the older one is completed. */
    public Optional<UUID> ofDeathBefore(UUID workerId, String regions, Claim draft) {
        return first(workerId, regions, " AND (filed_at, id) < (?, ?)", draft.id(), draft.filedAt(), draft.id());
    }

    private Optional<UUID> first(UUID workerId, String regions, String which, Object... arguments) {
        database.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "draft of " + workerId);
        return database.first(
                "SELECT id FROM (SELECT id, filed_at, region FROM claim WHERE worker_id = ? AND status = 'DRAFT'"
                        + " AND died_on IS NOT NULL UNION SELECT id, filed_at, region FROM claim WHERE wanted_worker = ?"
                        + " AND status = 'DRAFT' AND died_on IS NOT NULL) draft WHERE id <> ?" + which + " AND "
                        + regions
                        + " ORDER BY filed_at, id LIMIT 1",
                row -> row.getObject("id", UUID.class),
                Stream.concat(Stream.of(workerId, workerId), Stream.of(arguments))
                        .toArray());
    }
}
