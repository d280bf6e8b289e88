package org.pakekelambu.registry.worker.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.pakekelambu.registry.sql.Sql;
import org.pakekelambu.registry.worker.domain.Worker;

/** Many workers at once: one statement for a page, whatever its size. */
@Singleton
public class WorkerPages {
    private static final String INSERT = "INSERT INTO worker (" + WorkerStore.COLUMNS
            + ") SELECT u.id, u.version, u.recorded_at::timestamptz, u.programme, u.region, u.district, u.occupation,"
            + " u.decile::smallint, u.status, u.awaiting_kpj, u.migrated, u.enrolled_on, u.member_since, u.exited_on,"
            + " u.owed_from, u.owed_until, u.paid_until, u.nik_fingerprint, u.kpj_fingerprint, u.name_fingerprint,"
            + " u.row_fingerprint, u.change, u.changed_by, u.facts::jsonb, u.personal"
            + " FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::integer[],"
            + " ?::text[], ?::boolean[], ?::boolean[], ?::date[], ?::date[], ?::date[], ?::date[], ?::date[], ?::date[],"
            + " ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[])"
            + " AS u (" + WorkerStore.COLUMNS + ") ON CONFLICT DO NOTHING RETURNING id";

    private static final String KEEP_HISTORY =
            """
            INSERT INTO worker_history (worker_id, version, recorded_at, change, changed_by, facts, personal)
            SELECT id, version, recorded_at, change, changed_by, facts, personal FROM worker WHERE id = ANY (?)""";

    private static final String UPDATE_FAMILIES =
            """
            UPDATE worker w SET version = u.version, recorded_at = u.recorded_at::timestamptz, change = 'FAMILY_ADDED',
                   changed_by = u.changed_by, facts = u.facts::jsonb, personal = u.personal
              FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::bytea[])
                   AS u (id, version, recorded_at, changed_by, facts, personal)
             WHERE w.id = u.id""";

    private final Sql sql;
    private final WorkerRows rows;

    WorkerPages(Sql sql, WorkerRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** Adds those whose NIK and KPJ are free; the ids of those added. Give them sorted by NIK fingerprint: no deadlocks. */
    public Set<UUID> insert(List<WorkerRow> page) {
        if (page.isEmpty()) {
            return Set.of();
        }
        List<Object[]> columns = page.stream().map(WorkerRow::columns).toList();
        return new HashSet<>(sql.list(INSERT, row -> row.getObject(1, UUID.class), new Columns(columns).arrays()));
    }

    /** What stands under these NIK fingerprints, in any region. */
    public Map<String, Enrolled> enrolled(List<String> nikFingerprints) {
        var found = new HashMap<String, Enrolled>();
        sql.list(
                        "SELECT nik_fingerprint, row_fingerprint, region, status FROM worker"
                                + " WHERE nik_fingerprint = ANY (?)",
                        row -> new Enrolled(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        (Object) nikFingerprints.toArray(String[]::new))
                .forEach(one -> found.put(one.nikFingerprint(), one));
        return found;
    }

    /** A NIK that has a membership, and the roster row it came with. */
    public record Enrolled(String nikFingerprint, String rowFingerprint, String region, String status) {}

    /** Which of these KPJ fingerprints belong to someone. */
    public Set<String> takenKpj(List<String> kpjFingerprints) {
        return new HashSet<>(sql.list(
                "SELECT kpj_fingerprint FROM worker WHERE kpj_fingerprint = ANY (?)",
                row -> row.getString(1),
                (Object) kpjFingerprints.toArray(String[]::new)));
    }

    /** The workers of a region under these NIK fingerprints, locked in one order until the transaction ends. */
    public List<Worker> lockByNik(List<String> nikFingerprints, String region) {
        return sql.list(
                "SELECT id, facts, personal FROM worker WHERE nik_fingerprint = ANY (?) AND region = ? ORDER BY id"
                        + " FOR NO KEY UPDATE",
                rows::worker,
                nikFingerprints.toArray(String[]::new),
                region);
    }

    /** Writes new families into rows locked before, and keeps what they were. */
    public void updateFamilies(List<WorkerRow> page) {
        sql.update(KEEP_HISTORY, (Object) array(page, row -> row.worker().id(), UUID[]::new));
        sql.update(
                UPDATE_FAMILIES,
                array(page, row -> row.worker().id(), UUID[]::new),
                array(page, row -> row.worker().version(), Long[]::new),
                array(page, row -> row.worker().state().recordedAt().toString(), String[]::new),
                array(page, WorkerRow::changedBy, String[]::new),
                array(page, WorkerRow::facts, String[]::new),
                array(page, WorkerRow::personal, byte[][]::new));
    }

    private static <T> T[] array(
            List<WorkerRow> page, Function<WorkerRow, T> of, java.util.function.IntFunction<T[]> made) {
        return new ArrayList<>(page).stream().map(of).toArray(made);
    }
}
