package org.pakekelambu.registry.worker.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.registry.sql.Sql;
import org.pakekelambu.registry.worker.domain.PastWorker;
import org.pakekelambu.registry.worker.domain.Worker;

/** What a worker was, newest version first. */
@Singleton
public class WorkerHistory {
    private static final String SELECT = """
            SELECT id, facts, personal, version, recorded_at, change, changed_by FROM worker WHERE id = ?
            UNION ALL
            SELECT worker_id, facts, personal, version, recorded_at, change, changed_by FROM worker_history
             WHERE worker_id = ?
             ORDER BY 4 DESC""";

    private final Sql sql;
    private final WorkerRows rows;

    WorkerHistory(Sql sql, WorkerRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    public List<PastWorker> of(UUID id) {
        var versions = new ArrayList<PastWorker>();
        for (Version version : sql.list(SELECT, Version::read, id, id)) {
            Worker worker = version.facts() == null
                    ? before(versions.get(versions.size() - 1).worker(), version)
                    : rows.worker(id, version.facts(), version.personal());
            versions.add(new PastWorker(worker, version.change(), version.changedBy()));
        }
        return versions;
    }

    /** A booking keeps no copy of what was before: it was the same, without the months recorded later. */
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
            String facts, byte[] personal, long version, Instant recordedAt, String change, String changedBy) {
        static Version read(java.sql.ResultSet row) throws java.sql.SQLException {
            return new Version(
                    row.getString(2),
                    row.getBytes(3),
                    row.getLong(4),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    row.getString(6),
                    row.getString(7));
        }
    }
}
