package org.pakekelambu.manners.job;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The table of jobs. One run owns a running job; an owner that has given no sign for a while has lost it, be it to another
 * process or to another thread of the same.
 */
@Singleton
class JobStore {
    private static final String COLUMNS =
            "id, kind, state, region, started_by, total, done, accepted, rejected, input, problem, created_at,"
                    + " started_at, finished_at, owner";

    private static final String TAKE = """
            UPDATE job SET state = 'RUNNING', owner = ?, heartbeat = now(), started_at = coalesce(started_at, ?)
             WHERE id = (SELECT id FROM job
                          WHERE kind = ANY (?)
                            AND (state = 'QUEUED'
                                 OR state = 'RUNNING' AND heartbeat < now() - interval '10 seconds')
                          ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING\s""";

    private final AgroalDataSource database;
    private final Set<UUID> owners = ConcurrentHashMap.newKeySet();

    JobStore(AgroalDataSource database) {
        this.database = database;
    }

    void insert(Job job) {
        update(
                "INSERT INTO job (id, kind, state, region, started_by, input, created_at) VALUES (?, ?, ?, ?, ?, ?::jsonb, ?)",
                job.id(),
                job.kind(),
                job.state().name(),
                job.region(),
                job.startedBy(),
                job.input(),
                at(job.createdAt()));
    }

    Optional<Job> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<Job> find(Collection<UUID> ids) {
        return query("SELECT " + COLUMNS + " FROM job WHERE id = ANY (?)", (Object) ids.toArray(UUID[]::new));
    }

    Optional<Job> take(Collection<String> kinds, Instant now) {
        UUID owner = UUID.randomUUID();
        owners.add(owner);
        Optional<Job> taken = Optional.empty();
        try {
            taken = query(TAKE + COLUMNS, owner, at(now), kinds.toArray(String[]::new)).stream()
                    .findFirst();
            return taken;
        } finally {
            if (taken.isEmpty()) {
                owners.remove(owner);
            }
        }
    }

    /** The run is over: no more signs are given for it. */
    void release(Job job) {
        owners.remove(job.owner());
    }

    /** Changes a job this run owns. */
    void own(Job job, String change, Object... values) {
        var all = new ArrayList<Object>(List.of(values));
        all.add(job.id());
        all.add(job.owner());
        if (update("UPDATE job SET " + change + " WHERE id = ? AND owner = ? AND state = 'RUNNING'", all.toArray())
                == 0) {
            throw new IllegalStateException("Another process has taken over job " + job.id());
        }
    }

    boolean requeue(UUID id, String input) {
        return update("""
                        UPDATE job SET state = 'QUEUED', done = 0, accepted = 0, rejected = 0, input = input || ?::jsonb
                         WHERE id = ? AND state = 'AWAITING_CONFIRMATION'""", input, id) == 1;
    }

    /** Work that returned is done, unless it said otherwise. */
    void finish(Job job, Instant now) {
        update(
                "UPDATE job SET state = 'DONE', owner = NULL, finished_at = ? WHERE id = ? AND owner = ? AND state = 'RUNNING'",
                at(now),
                job.id(),
                job.owner());
    }

    void beat() {
        update("UPDATE job SET heartbeat = now() WHERE owner = ANY (?) AND state = 'RUNNING'", (Object)
                owners.toArray(UUID[]::new));
    }

    private int update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs cannot be written.", e);
        }
    }

    private List<Job> query(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                var jobs = new ArrayList<Job>();
                while (rows.next()) {
                    jobs.add(job(rows));
                }
                return jobs;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs cannot be read.", e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Job.State.valueOf(row.getString("state")),
                row.getString("region"),
                row.getString("started_by"),
                row.getObject("total", Long.class),
                row.getLong("done"),
                row.getLong("accepted"),
                row.getLong("rejected"),
                row.getString("input"),
                row.getString("problem"),
                instant(row, "created_at"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getObject("owner", UUID.class));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
