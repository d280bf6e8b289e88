package org.pakekelambu.benefits.entitlement.store;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.wire.EventJson;
import org.pakekelambu.manners.caller.RegionScope;

/** Reads entitlements as they stand and as they stood, of one worker and in pages. */
@Singleton
public class RecordedStore {
    private final DataSource database;

    RecordedStore(DataSource database) {
        this.database = database;
    }

    /** The newest version this service had recorded by that instant; null means by now. */
    public Optional<Recorded> find(UUID workerId, Instant knownAt) {
        return Query.run(database, Statements.FIND, statement -> {
            statement.setObject(1, workerId);
            statement.setObject(2, knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC));
            return read(statement).stream().findFirst();
        });
    }

    /** Current entitlements in the order of worker ids, after that id, locked until the transaction ends. */
    public List<Recorded> page(UUID after, int limit, RegionScope regions) {
        String sql = Statements.CURRENT + " AND " + regions.condition("e.region") + Statements.LOCKED_PAGE;
        return Query.run(database, sql, statement -> {
            statement.setObject(1, after);
            statement.setInt(2, limit);
            return read(statement);
        });
    }

    /** The newest worker states in the order of worker ids, after that id; nothing is locked. */
    public List<WorkerState> states(UUID after, int limit, RegionScope regions) {
        String sql = Statements.STATES + " AND " + regions.condition("e.region") + " ORDER BY e.worker_id LIMIT ?";
        return Query.run(database, sql, statement -> {
            statement.setObject(1, after);
            statement.setInt(2, limit);
            List<WorkerState> states = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    states.add(EventJson.read(rows.getString(1), WorkerState.class));
                }
            }
            return states;
        });
    }

    /** As {@link #page}, of those that were derived under another law, up to and with a last id. */
    public List<Recorded> underOtherLaw(String lawDigest, UUID after, UUID last, int limit) {
        String sql = Statements.CURRENT + " AND e.worker_id <= ? AND e.law_digest <> ?" + Statements.LOCKED_PAGE;
        return Query.run(database, sql, statement -> {
            statement.setObject(1, after);
            statement.setObject(2, last);
            statement.setString(3, lawDigest);
            statement.setInt(4, limit);
            return read(statement);
        });
    }

    /** The worker id of the row at that place among those derived under another law, counted from 0. */
    public Optional<UUID> placeUnderOtherLaw(String lawDigest, long place) {
        String sql = "SELECT worker_id FROM entitlement WHERE law_digest <> ? ORDER BY worker_id OFFSET ? LIMIT 1";
        return Query.run(database, sql, statement -> {
            statement.setString(1, lawDigest);
            statement.setLong(2, place);
            return first(statement);
        });
    }

    public long countUnderOtherLaw(String lawDigest) {
        return Query.run(database, "SELECT count(*) FROM entitlement WHERE law_digest <> ?", statement -> {
            statement.setString(1, lawDigest);
            return number(statement);
        });
    }

    public long count(RegionScope regions) {
        String sql = "SELECT count(*) FROM entitlement e WHERE " + regions.condition("e.region");
        return Query.run(database, sql, RecordedStore::number);
    }

    private static Optional<UUID> first(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
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
