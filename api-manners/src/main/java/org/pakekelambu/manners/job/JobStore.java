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
import java.util.UUID;

/** The table of jobs. One process owns a running job; an owner that has given no sign for a while has lost it. */
@Singleton
class JobStore {
    private static final String COLUMNS =
            "id, kind, state, region, started_by, total, done, accepted, rejected, input, problem, created_at,"
                    + " started_at, finished_at";

    private static final String TAKE = """
            UPDATE job SET state = 'RUNNING', owner = ?, heartbeat = now(), started_at = coalesce(started_at, ?)
             WHERE id = (SELECT id FROM job
                          WHERE kind = ANY (?)
                            AND (state = 'QUEUED'
                                 OR state = 'RUNNING' AND heartbeat < now() - interval '10 seconds')
                          ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING\s""";

    private final AgroalDataSource database;
    private final UUID self = UUID.randomUUID();

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
        return query(TAKE + COLUMNS, self, at(now), kinds.toArray(String[]::new)).stream()
                .findFirst();
    }

    /** Changes a job this process owns. */
    void own(UUID id, String change, Object... values) {
        var all = new ArrayList<Object>(List.of(values));
        all.add(id);
        all.add(self);
        if (update("UPDATE job SET " + change + " WHERE id = ? AND owner = ? AND state = 'RUNNING'", all.toArray())
                == 0) {
            throw new IllegalStateException("Another process has taken over job " + id);
        }
    }

    boolean requeue(UUID id, String input) {
        return update("""
                        UPDATE job SET state = 'QUEUED', done = 0, accepted = 0, rejected = 0, input = input || ?::jsonb
                         WHERE id = ? AND state = 'AWAITING_CONFIRMATION'""", input, id) == 1;
    }

    /** Work that returned is done, unless it said otherwise. */
    void finish(UUID id, Instant now) {
        update(
                "UPDATE job SET state = 'DONE', owner = NULL, finished_at = ? WHERE id = ? AND owner = ? AND state = 'RUNNING'",
                at(now),
                id,
                self);
    }

    void beat() {
        update("UPDATE job SET heartbeat = now() WHERE owner = ? AND state = 'RUNNING'", self);
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
                instant(row, "finished_at"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
