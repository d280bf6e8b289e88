package org.pakekelambu.benefits.entitlement.store;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pakekelambu.benefits.entitlement.domain.JudgedCover;
import org.pakekelambu.benefits.entitlement.domain.StatusTimeline.Step;
import org.pakekelambu.events.wire.EventJson;
import org.pakekelambu.manners.caller.RegionScope;

/**
 * Worker states and entitlements in PostgreSQL. Plain SQL: a batch is one statement whatever its size. Everything runs in the
 * transaction of the caller.
 */
@Singleton
public class EntitlementStore {
    private final DataSource database;

    EntitlementStore(DataSource database) {
        this.database = database;
    }

    /**
     * Stores the assessments whose worker state is newer than what stands recorded; others are passed over. One per worker.
     *
     * @return the version each stored entitlement got, by worker id
     */
    public Map<UUID, Long> record(List<JudgedCover> batch, Instant recordedAt) {
        return write(Statements.RECORD, batch, recordedAt);
    }

    /** Stores assessments of worker states that stand recorded, made under another law. */
    public Map<UUID, Long> recordAgain(List<JudgedCover> batch, Instant recordedAt) {
        return write(Statements.RECORD_AGAIN, batch, recordedAt);
    }

    /** Marks entitlements as judged under this law with no difference. */
    public void confirm(Collection<UUID> workerIds, String lawDigest) {
        if (workerIds.isEmpty()) {
            return;
        }
        Query.run(database, Statements.CONFIRM, statement -> {
            statement.setString(1, lawDigest);
            statement.setArray(2, statement.getConnection().createArrayOf("uuid", workerIds.toArray()));
            return statement.executeUpdate();
        });
    }

    /** Takes the family out of every earlier state of workers who were erased. */
    public void forgetFamilies(Collection<UUID> workerIds) {
        Query.run(database, Statements.FORGET_FAMILIES, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", workerIds.toArray()));
            return statement.executeUpdate();
        });
    }

    /** The newest version this service had recorded by that instant; null means by now. */
    public Optional<Recorded> find(UUID workerId, Instant knownAt) {
        return Query.run(database, Statements.FIND, statement -> {
            statement.setObject(1, workerId);
            statement.setObject(2, knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC));
            return read(statement).stream().findFirst();
        });
    }

    /** Current entitlements in the order of worker ids, after that id, locked so that nothing newer is sent before them. */
    public List<Recorded> page(UUID after, int limit, RegionScope regions) {
        String sql = Statements.CURRENT + " AND " + regions.condition("e.region") + Statements.LOCKED_PAGE;
        return Query.run(database, sql, statement -> {
            statement.setObject(1, after);
            statement.setInt(2, limit);
            return read(statement);
        });
    }

    public long count(RegionScope regions) {
        return number("SELECT count(*) FROM entitlement e WHERE " + regions.condition("e.region"), statement -> {});
    }

    public long countUnderOtherLaw(String lawDigest) {
        return number(
                "SELECT count(*) FROM entitlement WHERE law_digest <> ?",
                statement -> statement.setString(1, lawDigest));
    }

    /** The worker id of the row at that place, counted from 1. */
    public Optional<UUID> placeAfter(long done, RegionScope regions) {
        String sql = "SELECT e.worker_id FROM entitlement e WHERE " + regions.condition("e.region")
                + " ORDER BY e.worker_id OFFSET ? LIMIT 1";
        return Query.run(database, sql, statement -> {
            statement.setLong(1, done - 1);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        });
    }

    private long number(String sql, Parameters parameters) {
        return Query.run(database, sql, statement -> {
            parameters.set(statement);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    /** Current entitlements that were derived under another law, after that id, locked until the transaction ends. */
    public List<Recorded> underOtherLaw(String lawDigest, UUID after, int limit) {
        return Query.run(database, Statements.UNDER_OTHER_LAW, statement -> {
            statement.setObject(1, after);
            statement.setString(2, lawDigest);
            statement.setInt(3, limit);
            return read(statement);
        });
    }

    private Map<UUID, Long> write(String sql, List<JudgedCover> batch, Instant recordedAt) {
        if (batch.isEmpty()) {
            return Map.of();
        }
        return Query.run(database, sql, statement -> {
            Connection connection = statement.getConnection();
            statement.setObject(1, OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC));
            statement.setString(2, batch.get(0).lawDigest());
            statement.setArray(
                    3, array(connection, "uuid", batch, a -> a.worker().workerId()));
            statement.setArray(
                    4, array(connection, "int8", batch, a -> a.worker().version()));
            int column = 5;
            for (Function<JudgedCover, Object> text : COLUMNS) {
                statement.setArray(column++, array(connection, "text", batch, text));
            }
            Map<UUID, Long> versions = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
            return versions;
        });
    }

    private static final List<Function<JudgedCover, Object>> COLUMNS = List.of(
            a -> a.worker().region(),
            a -> a.worker().district(),
            a -> a.worker().programme(),
            a -> a.worker().occupation(),
            a -> literal(a, Step::from),
            a -> literal(a, Step::status),
            a -> EventJson.write(a.cover()),
            a -> EventJson.write(a.worker()));

    private static String literal(JudgedCover assessment, Function<Step, Object> part) {
        return assessment.status().steps().stream()
                .map(step -> part.apply(step).toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Array array(
            Connection connection, String type, List<JudgedCover> batch, Function<JudgedCover, Object> value)
            throws SQLException {
        Object[] values = type.equals("text") ? new String[batch.size()] : new Object[batch.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(batch.get(i));
        }
        return connection.createArrayOf(type, values);
    }

    private static List<Recorded> read(PreparedStatement statement) throws SQLException {
        List<Recorded> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(Recorded.read(rows));
            }
        }
        return found;
    }
}
