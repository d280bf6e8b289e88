package org.pakekelambu.registry.worker.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.registry.sql.Sql;
import org.pakekelambu.registry.worker.domain.Worker;

/** Writes the fingerprints of workers anew under the current matching key, a page at a time. */
@Singleton
public class RenamingPages {
    /** What was before is the same person with the same facts: no copy is kept, and no old fingerprint. */
    private static final String KEEP_HISTORY = """
            INSERT INTO worker_history (worker_id, version, recorded_at, change, changed_by)
            SELECT id, version, recorded_at, change, changed_by FROM worker WHERE id = ANY (?)""";

    private static final String UPDATE = """
            UPDATE worker w SET version = u.version, recorded_at = ?, change = ?, changed_by = ?,
                   nik_fingerprint = u.nik, kpj_fingerprint = u.kpj, name_fingerprint = u.name, facts = u.facts::jsonb
              FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[])
                   AS u (id, version, nik, kpj, name, facts)
             WHERE w.id = u.id""";

    private final Sql sql;
    private final WorkerRows rows;
    private final MatchingKeys keys;

    RenamingPages(Sql sql, WorkerRows rows, MatchingKeys keys) {
        this.sql = sql;
        this.rows = rows;
        this.keys = keys;
    }

    /** The next workers after that id, locked. */
    public List<Worker> lockNext(RegionScope regions, UUID after, int workers) {
        return sql.list(
                "SELECT id, facts, personal FROM worker WHERE id > ? AND " + regions.condition("region")
                        + " ORDER BY id LIMIT " + workers + " FOR UPDATE",
                rows::worker,
                after);
    }

    public boolean isOld(Worker worker) {
        return keys.isOld(worker.state());
    }

    public void write(List<WorkerRow> page, Instant now) {
        if (page.isEmpty()) {
            return;
        }
        UUID[] ids = column(page, row -> row.worker().id(), UUID[]::new);
        sql.update(KEEP_HISTORY, (Object) ids);
        sql.update(
                UPDATE,
                now,
                page.get(0).change(),
                page.get(0).changedBy(),
                ids,
                column(page, row -> row.worker().version(), Long[]::new),
                column(page, row -> row.worker().state().fingerprints().nik(), String[]::new),
                column(page, row -> row.worker().state().fingerprints().kpj(), String[]::new),
                column(page, WorkerRow::nameFingerprint, String[]::new),
                column(page, WorkerRow::facts, String[]::new));
    }

    private static <T> T[] column(List<WorkerRow> page, Function<WorkerRow, T> of, IntFunction<T[]> made) {
        return page.stream().map(of).toArray(made);
    }

    /** The name of a key that nobody holds any more, though a worker stands under it. */
    public Optional<String> lostKey(List<String> held) {
        return sql.first(
                "SELECT split_part(nik_fingerprint, ':', 1) FROM worker"
                        + " WHERE split_part(nik_fingerprint, ':', 1) <> ALL (?) LIMIT 1",
                row -> row.getString(1),
                (Object) held.toArray(String[]::new));
    }
}
