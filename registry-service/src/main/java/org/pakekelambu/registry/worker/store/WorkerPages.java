package org.pakekelambu.registry.worker.store;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.registry.sql.Sql;
import org.pakekelambu.registry.worker.domain.Worker;
import org.pakekelambu.registry.worker.domain.WorkerStatus;

/** Many workers at once: one statement for a page, whatever its size. */
@Singleton
public class WorkerPages {
    private static final String PAGE =
            "unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::integer[],"
                    + " ?::text[], ?::boolean[], ?::boolean[], ?::date[], ?::date[], ?::date[], ?::date[], ?::date[],"
                    + " ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],"
                    + " ?::bytea[]) AS u (" + WorkerStore.COLUMNS + ")";

    private static final String INSERT = "INSERT INTO worker (" + WorkerStore.COLUMNS
            + ") SELECT u.id, u.version, u.recorded_at::timestamptz, u.programme, u.region, u.district, u.occupation,"
            + " u.decile::smallint, u.status, u.awaiting_kpj, u.migrated, u.enrolled_on, u.member_since, u.exited_on,"
            + " u.owed_from, u.owed_until, u.paid_until, u.nik_fingerprint, u.kpj_fingerprint, u.name_fingerprint,"
            + " u.row_fingerprint, u.change, u.changed_by, u.facts::jsonb, u.personal"
            + " FROM " + PAGE + " ON CONFLICT DO NOTHING RETURNING id";

    private static final String KEEP_HISTORY = """
            INSERT INTO worker_history (worker_id, version, recorded_at, change, changed_by, facts, personal)
            SELECT id, version, recorded_at, change, changed_by, facts, personal FROM worker WHERE id = ANY (?)""";

    private static final String UPDATE = "UPDATE worker w SET version = u.version,"
            + " recorded_at = u.recorded_at::timestamptz, status = u.status, awaiting_kpj = u.awaiting_kpj,"
            + " owed_from = u.owed_from, owed_until = u.owed_until, paid_until = u.paid_until,"
            + " kpj_fingerprint = u.kpj_fingerprint, change = u.change, changed_by = u.changed_by,"
            + " facts = u.facts::jsonb, personal = u.personal FROM " + PAGE + " WHERE w.id = u.id";

    private final Sql sql;
    private final WorkerRows rows;
    private final MatchingKeys keys;

    WorkerPages(Sql sql, WorkerRows rows, MatchingKeys keys) {
        this.sql = sql;
        this.rows = rows;
        this.keys = keys;
    }

    /** Adds those whose NIK and KPJ are free; the ids of those added. Give them sorted by NIK: no deadlocks. */
    public Set<UUID> insert(List<WorkerRow> page) {
        keys.oneAtATime();
        List<WorkerRow> free = keys.several() ? free(page) : page;
        if (free.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(sql.list(INSERT, row -> row.getObject(1, UUID.class), columns(free)));
    }

    /** Without those whose number stands under the key that is being replaced. */
    private List<WorkerRow> free(List<WorkerRow> page) {
        Set<String> niks = enrolled(
                        page.stream().map(row -> row.worker().person().nik()).toList())
                .keySet();
        Set<String> kpjs = takenKpj(page.stream()
                .map(row -> row.worker().person().kpj())
                .filter(Objects::nonNull)
                .toList());
        return page.stream()
                .filter(row -> !niks.contains(row.worker().person().nik())
                        && !kpjs.contains(row.worker().person().kpj()))
                .toList();
    }

    /** What stands under these NIK, in any region. */
    public Map<String, Enrolled> enrolled(List<String> niks) {
        Map<String, String> numbers = keys.numbers("nik", niks);
        var found = new HashMap<String, Enrolled>();
        sql.list(
                        "SELECT id, nik_fingerprint, row_fingerprint, region, status FROM worker"
                                + " WHERE nik_fingerprint = ANY (?)",
                        row -> new Enrolled(
                                row.getObject(1, UUID.class),
                                numbers.get(row.getString(2)),
                                row.getString(3),
                                row.getString(4),
                                WorkerStatus.valueOf(row.getString(5))),
                        (Object) numbers.keySet().toArray(String[]::new))
                .forEach(one -> found.put(one.nik(), one));
        return found;
    }

    /** A NIK that has a membership, and the roster row it came with. */
    public record Enrolled(UUID id, String nik, String rowFingerprint, String region, WorkerStatus status) {}

    /** Which of these KPJ belong to someone. */
    public Set<String> takenKpj(List<String> kpjs) {
        Map<String, String> numbers = keys.numbers("kpj", kpjs);
        return new HashSet<>(sql.list(
                "SELECT kpj_fingerprint FROM worker WHERE kpj_fingerprint = ANY (?)",
                row -> numbers.get(row.getString(1)),
                (Object) numbers.keySet().toArray(String[]::new)));
    }

    /** The workers of a region with these NIK, locked in one order until the transaction ends. */
    public List<Worker> lockByNik(List<String> niks, String region) {
        return sql.list(
                "SELECT id, facts, personal FROM worker WHERE nik_fingerprint = ANY (?) AND region = ? ORDER BY id"
                        + " FOR NO KEY UPDATE",
                rows::worker,
                keys.numbers("nik", niks).keySet().toArray(String[]::new),
                region);
    }

    /** The workers with these ids, locked in one order until the transaction ends. */
    public List<Worker> lock(List<UUID> ids, RegionScope regions) {
        return sql.list(
                "SELECT id, facts, personal FROM worker WHERE id = ANY (?) AND " + regions.condition("region")
                        + " ORDER BY id FOR NO KEY UPDATE",
                rows::worker,
                (Object) ids.toArray(UUID[]::new));
    }

    /** Changes memberships and families of rows locked before, and keeps what they were. */
    public void update(List<WorkerRow> page) {
        if (!page.isEmpty()) {
            sql.update(KEEP_HISTORY, (Object)
                    page.stream().map(row -> row.worker().id()).toArray(UUID[]::new));
            sql.update(UPDATE, columns(page));
        }
    }

    private static Object[] columns(List<WorkerRow> page) {
        return new Columns(page.stream().map(WorkerRow::columns).toList()).arrays();
    }
}
