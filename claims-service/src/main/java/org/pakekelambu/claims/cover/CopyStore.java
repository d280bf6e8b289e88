package org.pakekelambu.claims.cover;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.Fingerprints;
import org.pakekelambu.events.contract.FullState;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.inbox.Incoming;
import org.pakekelambu.events.wire.EventJson;

/** The copies in the database: one statement per batch, whatever its size; the newest version wins. */
@Singleton
public class CopyStore {
    private static final String UPSERT_WORKERS = """
            INSERT INTO worker_copy AS copy
                (worker_id, version, region, nik_fingerprint, kpj_fingerprint, died_on, state, nik_before, kpj_before)
            SELECT id, version, region, nik, kpj, died::date, state::jsonb, nik_before, kpj_before
            FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                AS t (id, version, region, nik, kpj, died, state, nik_before, kpj_before)
            ON CONFLICT (worker_id) DO UPDATE SET version = excluded.version, region = excluded.region,
                nik_fingerprint = excluded.nik_fingerprint, kpj_fingerprint = excluded.kpj_fingerprint,
                died_on = excluded.died_on, state = excluded.state,
                nik_before = coalesce(excluded.nik_before,
                    CASE WHEN excluded.nik_fingerprint = copy.nik_fingerprint THEN copy.nik_before END),
                kpj_before = coalesce(excluded.kpj_before,
                    CASE WHEN excluded.kpj_fingerprint = copy.kpj_fingerprint THEN copy.kpj_before END)
            WHERE copy.version < excluded.version
            RETURNING worker_id""";
    private static final String UPSERT_ENTITLEMENTS = """
            INSERT INTO entitlement_copy AS copy (worker_id, version, worker_version, state)
            SELECT id, version, worker_version, state::jsonb
            FROM unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::text[]) AS t (id, version, worker_version, state)
            ON CONFLICT (worker_id) DO UPDATE SET version = excluded.version,
                worker_version = excluded.worker_version, state = excluded.state
            WHERE copy.version < excluded.version
            RETURNING worker_id""";
    private static final String FIND = """
            SELECT w.state AS worker, e.state AS entitlement
            FROM worker_copy w LEFT JOIN entitlement_copy e USING (worker_id)
            WHERE\s""";

    private final Database database;

    CopyStore(Database database) {
        this.database = database;
    }

    /** Ids of the workers whose copy became newer. */
    public List<UUID> storeWorkers(List<Incoming<WorkerState>> batch) {
        List<Incoming<WorkerState>> newest = newest(batch);
        return database.query(
                UPSERT_WORKERS,
                row -> row.getObject(1, UUID.class),
                ids(newest),
                numbers(newest, Incoming::version),
                texts(newest, i -> i.state().region()),
                texts(newest, i -> number(i, Fingerprints::nik)),
                texts(newest, i -> number(i, Fingerprints::kpj)),
                texts(
                        newest,
                        i -> i.state().death() == null
                                ? null
                                : i.state().death().diedOn().toString()),
                texts(newest, Incoming::json),
                texts(newest, i -> before(i, Fingerprints::nik)),
                texts(newest, i -> before(i, Fingerprints::kpj)));
    }

    private static String number(Incoming<WorkerState> worker, Function<Fingerprints, String> which) {
        Fingerprints numbers = worker.state().fingerprints();
        return numbers == null ? null : which.apply(numbers);
    }

    /** What the number was called under the matching key that is being replaced, or null. */
    private static String before(Incoming<WorkerState> worker, Function<Fingerprints, String> which) {
        String now = number(worker, which);
        return now == null
                ? null
                : worker.state().fingerprints().renamed().stream()
                        .filter(renamed -> renamed.now().equals(now))
                        .map(Fingerprints.Renamed::before)
                        .findFirst()
                        .orElse(null);
    }

    /** Ids of the workers whose entitlement became newer. */
    public List<UUID> storeEntitlements(List<Incoming<EntitlementState>> batch) {
        List<Incoming<EntitlementState>> newest = newest(batch);
        return database.query(
                UPSERT_ENTITLEMENTS,
                row -> row.getObject(1, UUID.class),
                ids(newest),
                numbers(newest, Incoming::version),
                numbers(newest, i -> i.state().workerVersion()),
                texts(newest, Incoming::json));
    }

    public Optional<Copies> byId(UUID workerId) {
        return database.first(FIND + "w.worker_id = ?", CopyStore::read, workerId);
    }

    public List<Copies> byIds(Collection<UUID> workerIds) {
        return database.query(FIND + "w.worker_id = ANY (?)", CopyStore::read, (Object) workerIds.toArray(UUID[]::new));
    }

    /** @param fingerprints of one number under every key in use */
    public List<Copies> byNik(List<String> fingerprints) {
        return database.query(
                FIND + "w.nik_fingerprint = ANY (?) OR w.nik_before = ANY (?)",
                CopyStore::read,
                fingerprints.toArray(String[]::new),
                fingerprints.toArray(String[]::new));
    }

    /** Workers in whose family on record one of these numbers stands. */
    public List<Copies> byFamily(Collection<String> fingerprints) {
        return database.query(
                FIND + "jsonb_path_query_array(w.state, '$.family[*].nikFingerprint') ??| ?", CopyStore::read, (Object)
                        fingerprints.toArray(String[]::new));
    }

    /** @param fingerprints of one number under every key in use */
    public List<Copies> byKpj(List<String> fingerprints) {
        return database.query(
                FIND + "w.kpj_fingerprint = ANY (?) OR w.kpj_before = ANY (?)",
                CopyStore::read,
                fingerprints.toArray(String[]::new),
                fingerprints.toArray(String[]::new));
    }

    private static Copies read(ResultSet row) throws SQLException {
        String entitlement = row.getString("entitlement");
        return new Copies(
                EventJson.read(row.getString("worker"), WorkerState.class),
                entitlement == null ? null : EventJson.read(entitlement, EntitlementState.class));
    }

    /** One statement may touch a row once: of several versions of one worker only the newest is written. */
    private static <T extends FullState> List<Incoming<T>> newest(List<Incoming<T>> batch) {
        Map<UUID, Incoming<T>> newest = new LinkedHashMap<>();
        for (Incoming<T> incoming : batch) {
            newest.merge(incoming.key(), incoming, (a, b) -> a.version() >= b.version() ? a : b);
        }
        return List.copyOf(newest.values());
    }

    private static <T extends FullState> UUID[] ids(List<Incoming<T>> batch) {
        return batch.stream().map(Incoming::key).toArray(UUID[]::new);
    }

    private static <T extends FullState> Long[] numbers(List<Incoming<T>> batch, Function<Incoming<T>, Long> column) {
        return batch.stream().map(column).toArray(Long[]::new);
    }

    private static <T extends FullState> String[] texts(List<Incoming<T>> batch, Function<Incoming<T>, String> column) {
        return batch.stream().map(column).toArray(String[]::new);
    }
}
