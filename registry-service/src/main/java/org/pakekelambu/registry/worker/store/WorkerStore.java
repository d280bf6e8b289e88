package org.pakekelambu.registry.worker.store;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.registry.sql.Sql;
import org.pakekelambu.registry.worker.domain.Worker;

/** Single workers: one statement each to add, find, lock and change. */
@Singleton
public class WorkerStore {
    static final String COLUMNS =
            "id, version, recorded_at, programme, region, district, occupation, decile, status, awaiting_kpj, migrated,"
                    + " enrolled_on, member_since, exited_on, owed_from, owed_until, paid_until, nik_fingerprint,"
                    + " kpj_fingerprint, name_fingerprint, row_fingerprint, change, changed_by, facts, personal";

    private static final String INSERT = "INSERT INTO worker (" + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)"
            + " ON CONFLICT ON CONSTRAINT one_membership_per_nik DO NOTHING";

    private static final String KEEP_HISTORY = """
            INSERT INTO worker_history (worker_id, version, recorded_at, change, changed_by, facts, personal)
            SELECT id, version, recorded_at, change, changed_by, facts, personal FROM worker WHERE id = ?""";

    private static final String UPDATE = "UPDATE worker SET (" + COLUMNS
            + ") = (?::uuid, ?, ?, ?, ?, ?, ?, ?::smallint, ?, ?, ?, ?, ?, ?::date, ?::date, ?::date, ?::date, ?,"
            + " ?::text, ?, coalesce(?::text, row_fingerprint), ?, ?, ?::jsonb, ?)"
            + " WHERE id = ? AND version = ?";

    private static final String SELECT = "SELECT id, facts, personal FROM worker WHERE ";

    private final Sql sql;
    private final WorkerRows rows;
    private final MatchingKeys keys;

    WorkerStore(Sql sql, WorkerRows rows, MatchingKeys keys) {
        this.sql = sql;
        this.rows = rows;
        this.keys = keys;
    }

    /** False when the NIK has a membership already; then nothing was written. */
    public boolean insert(WorkerRow row) {
        keys.oneAtATime();
        if (keys.several() && lockByNik(row.worker().person().nik()).isPresent()) {
            return false;
        }
        return sql.update(INSERT, row.columns()) == 1;
    }

    /** Replaces the row locked before, and keeps what it was. */
    public void update(WorkerRow row) {
        sql.update(KEEP_HISTORY, row.worker().id());
        Object[] columns = row.columns();
        Object[] arguments = java.util.Arrays.copyOf(columns, columns.length + 2);
        arguments[columns.length] = row.worker().id();
        arguments[columns.length + 1] = row.worker().version() - 1;
        if (sql.update(UPDATE, arguments) != 1) {
            throw new IllegalStateException("worker " + row.worker().id() + " was not locked before its change");
        }
    }

    public Optional<Worker> find(UUID id, RegionScope regions) {
        return sql.first(SELECT + "id = ? AND " + regions.condition("region"), rows::worker, id);
    }

    /** Locked until the transaction ends: the order of versions is the order of events. */
    public Optional<Worker> lock(UUID id, RegionScope regions) {
        return sql.first(SELECT + "id = ? AND " + regions.condition("region") + " FOR NO KEY UPDATE", rows::worker, id);
    }

    /** Whoever has this NIK, in any region: the caller must not be told of another's. */
    public Optional<Worker> lockByNik(String nik) {
        return sql.first(
                SELECT + "nik_fingerprint = ANY (?) FOR NO KEY UPDATE", rows::worker, (Object) keys.all("nik", nik));
    }
}
