package org.pakekelambu.events;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.inbox.Incoming;
import org.pakekelambu.events.wire.TraceContext;

/** The copy that a receiving service keeps: the newest version of each worker, one statement a batch. */
@ApplicationScoped
public class WorkerCopies {

    private static final String UPSERT = "INSERT INTO worker_copy (worker_id, version, state)"
            + " SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::jsonb[])"
            + " ON CONFLICT (worker_id) DO UPDATE SET version = excluded.version, state = excluded.state"
            + " WHERE worker_copy.version < excluded.version";

    /** An occupation that the database refuses, another that the code does. */
    public static final String REFUSED_BY_DATABASE = "REFUSED_BY_DATABASE";

    public static final String REFUSED_BY_CODE = "REFUSED_BY_CODE";

    private final AgroalDataSource database;
    private final Queue<Incoming<WorkerState>> seen = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failuresToCome = new AtomicInteger();
    private final Set<UUID> committed = ConcurrentHashMap.newKeySet();
    private final Map<UUID, String> traceparents = new ConcurrentHashMap<>();
    private volatile boolean refusing = true;

    WorkerCopies(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional
    public void replaceIfNewer(List<Incoming<WorkerState>> batch) {
        Map<UUID, Incoming<WorkerState>> newest = new LinkedHashMap<>();
        batch.forEach(event -> newest.merge(event.key(), event, (a, b) -> a.version() >= b.version() ? a : b));
        List<Incoming<WorkerState>> events = new ArrayList<>(newest.values());
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setArray(
                    1,
                    array(connection, "uuid", events.stream().map(Incoming::key).toArray()));
            upsert.setArray(
                    2,
                    array(
                            connection,
                            "bigint",
                            events.stream().map(Incoming::version).toArray()));
            upsert.setArray(
                    3,
                    array(
                            connection,
                            "text",
                            events.stream().map(Incoming::json).toArray()));
            upsert.executeUpdate();
            for (Incoming<WorkerState> event : batch) {
                if (refusing) {
                    refuse(connection, event.state().occupation());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the copies could not be written", e);
        }
        if (failuresToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("as if the database were away", new SQLException("away", "08006"));
        }
        seen.addAll(batch);
        String traceparent = TraceContext.current();
        if (traceparent != null) {
            batch.forEach(event -> traceparents.put(event.key(), traceparent));
        }
    }

    /** Versions of a worker in the order in which they were handled, doubles and all. */
    public List<Long> seenVersions(UUID worker) {
        return seen.stream()
                .filter(event -> event.key().equals(worker))
                .map(Incoming::version)
                .toList();
    }

    /** The event itself, as it was handled. */
    public Incoming<WorkerState> seen(UUID worker) {
        return seen.stream()
                .filter(event -> event.key().equals(worker))
                .findFirst()
                .orElseThrow();
    }

    /** The trace context in force while a worker's event was handled, or null. */
    public String traceparentWhile(UUID worker) {
        return traceparents.get(worker);
    }

    public void failNext(int times) {
        failuresToCome.set(times);
    }

    public void refuseNothing() {
        refusing = false;
    }

    public void refuseAsAsked() {
        refusing = true;
    }

    public boolean failuresAreOver() {
        return failuresToCome.get() == 0;
    }

    private static void refuse(Connection connection, String occupation) throws SQLException {
        if (REFUSED_BY_CODE.equals(occupation)) {
            throw new IllegalArgumentException("cannot be handled, whatever one tries");
        }
        if (REFUSED_BY_DATABASE.equals(occupation)) {
            connection.createStatement().execute("INSERT INTO worker_copy VALUES (gen_random_uuid(), NULL, '{}')");
        }
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    /** Without asking the database: the transaction that wrote it has ended well. */
    public boolean committed(UUID worker) {
        return committed.contains(worker);
    }

    void committed(List<Incoming<WorkerState>> batch) {
        batch.forEach(event -> committed.add(event.key()));
    }

    @Transactional
    public long count() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM worker_copy");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Transactional
    public long version(UUID worker) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT version FROM worker_copy WHERE worker_id = ?")) {
            select.setObject(1, worker);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
