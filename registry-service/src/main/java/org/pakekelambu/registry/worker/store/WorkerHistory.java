package org.pakekelambu.registry.worker.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.registry.sql.Sql;
import org.pakekelambu.registry.worker.domain.PastWorker;
import org.pakekelambu.registry.worker.domain.Worker;

/** What a worker was, newest version first. */
@Singleton
public class WorkerHistory {
    /** A version without a copy of its own is made of the next newer one, so the page begins at one that has it. */
    private static final String PAGE = """
            WITH v AS (
                SELECT id, facts, personal, version, recorded_at, change, changed_by FROM worker WHERE id = ?
                UNION ALL
                SELECT worker_id, facts, personal, version, recorded_at, change, changed_by FROM worker_history
                 WHERE worker_id = ?),
            shown AS (
                SELECT version FROM v, LATERAL (SELECT w.id, w.region FROM worker w WHERE w.id = v.id) AS w
                 WHERE version < ? AND %s ORDER BY version DESC LIMIT ?)
            SELECT v.*, version IN (SELECT version FROM shown) FROM v
             WHERE version >= (SELECT min(version) FROM shown)
               AND version <= coalesce((SELECT min(version) FROM v WHERE version >= ? AND facts IS NOT NULL), version)
             ORDER BY version DESC""";

    private final Sql sql;
    private final WorkerRows rows;

    WorkerHistory(Sql sql, WorkerRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** Versions below that number which these regions recorded, newest first. */
    public List<PastWorker> page(UUID id, RegionScope regions, long before, int limit) {
        var shown = new ArrayList<PastWorker>();
        Worker newer = null;
        String page = PAGE.formatted(regions.condition(Moves.RECORDED_IN));
        for (Version version : sql.list(page, Version::read, id, id, before, limit, before)) {
            newer = version.facts() == null
                    ? before(newer, version)
                    : rows.worker(id, version.facts(), version.personal());
            if (version.shown()) {
                shown.add(new PastWorker(newer, version.change(), version.changedBy()));
            }
        }
        return shown;
    }

    /** A booking, or another matching key, keeps no copy of what was before: the same without the months recorded later. */
    private static Worker before(Worker next, Version version) {
        WorkerState s = next.state();
        List<PaidMonth> months = s.paidMonths().stream()
                .filter(month -> !month.recordedAt().isAfter(version.recordedAt()))
                .toList();
        return new Worker(
                new WorkerState(
                        s.workerId(),
                        version.version(),
                        version.recordedAt(),
                        s.programme(),
                        s.funding(),
                        s.band(),
                        s.region(),
                        s.district(),
                        s.village(),
                        s.occupation(),
                        s.registeredBy(),
                        s.fingerprints(),
                        s.spells(),
                        months,
                        s.family(),
                        s.death()),
                next.person());
    }

    private record Version(
            String facts,
            byte[] personal,
            long version,
            Instant recordedAt,
            String change,
            String changedBy,
            boolean shown) {
        static Version read(java.sql.ResultSet row) throws java.sql.SQLException {
            return new Version(
                    row.getString(2),
                    row.getBytes(3),
                    row.getLong(4),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    row.getString(6),
                    row.getString(7),
                    row.getBoolean(8));
        }
    }
}
