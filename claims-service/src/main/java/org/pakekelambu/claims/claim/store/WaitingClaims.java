package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;

/** Finds the claims that should be looked at again; each question is one statement, and cheap when nothing waits. */
@Singleton
public class WaitingClaims {
    private final Database database;

    WaitingClaims(Database database) {
        this.database = database;
    }

    /** Claims that wait for, or rest on, one of these workers and are not decided; decided ones with money held, or for a member who died since. */
    public List<UUID> concernedBy(List<UUID> workerIds) {
        UUID[] ids = workerIds.toArray(UUID[]::new);
        return database.query("""
                SELECT id FROM claim
                WHERE worker_id = ANY (?)
                  AND (status IN ('AWAITING_COVER', 'NEEDS_EVIDENCE', 'IN_REVIEW', 'PROPOSED')
                       OR (status IN ('APPROVED', 'PAID') AND held > 0)
                       OR (status = 'APPROVED' AND died_on IS NULL AND EXISTS (SELECT 1 FROM worker_copy d
                           WHERE d.worker_id = claim.worker_id AND d.state -> 'death' ->> 'diedOn' IS NOT NULL)))
                UNION
                SELECT c.id FROM claim c JOIN worker_copy w
                  ON w.worker_id = c.wanted_worker OR w.nik_fingerprint = ANY (c.wanted_nik)
                     OR w.kpj_fingerprint = ANY (c.wanted_kpj)
                     OR w.nik_before = ANY (c.wanted_nik) OR w.kpj_before = ANY (c.wanted_kpj)
                WHERE c.worker_id IS NULL
                  AND c.status IN ('AWAITING_COVER', 'NEEDS_EVIDENCE', 'IN_REVIEW', 'PROPOSED')
                  AND w.worker_id = ANY (?)""", row -> row.getObject(1, UUID.class), ids, ids);
    }

    /** Claims not looked at since newer copies of worker and matching cover arrived, although nobody woke them. */
    public List<UUID> overslept(int limit) {
        return database.query("""
                SELECT c.id FROM claim c
                  JOIN worker_copy w ON w.worker_id = c.worker_id
                  JOIN entitlement_copy e ON e.worker_id = w.worker_id AND e.worker_version >= w.version
                WHERE (c.status IN ('AWAITING_COVER', 'NEEDS_EVIDENCE', 'IN_REVIEW', 'PROPOSED')
                       OR (c.status IN ('APPROVED', 'PAID') AND c.held > 0)
                       OR (c.status = 'APPROVED' AND c.died_on IS NULL
                           AND w.state -> 'death' ->> 'diedOn' IS NOT NULL))
                  AND (c.seen_worker < w.version OR c.seen_entitlement < e.version)
                UNION
                SELECT c.id FROM claim c
                  JOIN worker_copy w ON w.worker_id = c.wanted_worker
                     OR w.nik_fingerprint = ANY (c.wanted_nik) OR w.kpj_fingerprint = ANY (c.wanted_kpj)
                     OR w.nik_before = ANY (c.wanted_nik) OR w.kpj_before = ANY (c.wanted_kpj)
                  JOIN entitlement_copy e ON e.worker_id = w.worker_id AND e.worker_version >= w.version
                WHERE c.worker_id IS NULL
                  AND c.status IN ('AWAITING_COVER', 'IN_REVIEW', 'PROPOSED')
                  AND EXISTS (SELECT 1 FROM unnest(c.filer_regions) r
                              WHERE r = '' OR w.region = r OR w.region LIKE r || '.%')
                LIMIT ?""", row -> row.getObject(1, UUID.class), limit);
    }

    /** Undecided claims for a worker. */
    public List<UUID> undecidedOf(UUID workerId) {
        return database.query(
                "SELECT id FROM claim WHERE worker_id = ?"
                        + " AND status IN ('AWAITING_COVER', 'NEEDS_EVIDENCE', 'IN_REVIEW', 'PROPOSED')",
                row -> row.getObject(1, UUID.class),
                workerId);
    }

    /** Notes that a claim was looked at with the copies of now. */
    public void seen(UUID id) {
        database.update("""
                UPDATE claim c SET seen_worker = w.version, seen_entitlement = e.version
                FROM worker_copy w JOIN entitlement_copy e USING (worker_id)
                WHERE c.id = ? AND w.worker_id = c.worker_id
                  AND (c.seen_worker <> w.version OR c.seen_entitlement <> e.version)""", id);
    }

    /** Claims for a person nobody recognised since before an instant. */
    public List<UUID> unknownSinceBefore(Instant instant, int limit) {
        return database.query(
                "SELECT id FROM claim WHERE status = 'AWAITING_COVER' AND filed_at <= ? ORDER BY filed_at LIMIT ?",
                row -> row.getObject(1, UUID.class),
                instant,
                limit);
    }

    /** Undecided claims that rest on another law, after an id. */
    public List<UUID> underOtherLaw(String lawDigest, UUID after, int limit) {
        return database.query(
                "SELECT id FROM claim WHERE status IN ('NEEDS_EVIDENCE', 'IN_REVIEW', 'PROPOSED')"
                        + " AND law_digest <> ? AND id > ? ORDER BY id LIMIT ?",
                row -> row.getObject(1, UUID.class),
                lawDigest,
                after,
                limit);
    }
}
