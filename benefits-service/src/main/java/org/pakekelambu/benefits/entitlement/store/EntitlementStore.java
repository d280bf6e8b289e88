package org.pakekelambu.benefits.entitlement.store;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pakekelambu.benefits.entitlement.domain.JudgedCover;
import org.pakekelambu.benefits.entitlement.domain.StatusTimeline.Step;
import org.pakekelambu.events.wire.EventJson;

/**
 * Writes worker states and entitlements: three statements a batch whatever its size, in the transaction of the caller. {@link
 * RecordedStore} reads them.
 */
@Singleton
public class EntitlementStore {
    private final DataSource database;

    EntitlementStore(DataSource database) {
        this.database = database;
    }

    /**
     * Stores what was judged of worker states newer than those recorded; others are passed over. One row a worker.
     *
     * @return the version each stored entitlement got, by worker id
     */
    public Map<UUID, Long> record(List<JudgedCover> batch, Instant recordedAt) {
        Map<UUID, Long> versions = replace(Statements.REPLACE, batch, recordedAt);
        List<JudgedCover> newer = stored(batch, versions);
        if (!newer.isEmpty()) {
            Query.run(database, Statements.APPEND_STATES, statement -> {
                given(statement, recordedAt, newer);
                array(statement, 3, "uuid", newer, judged -> judged.worker().workerId());
                array(statement, 4, "int8", newer, judged -> judged.worker().version());
                array(statement, 5, "text", newer, judged -> EventJson.write(judged.worker()));
                return statement.executeUpdate();
            });
            appendVersions(newer);
        }
        return versions;
    }

    /** Stores what was judged under another law of worker states that stand recorded. */
    public Map<UUID, Long> recordAgain(List<JudgedCover> batch, Instant recordedAt) {
        Map<UUID, Long> versions = replace(Statements.REPLACE_AGAIN, batch, recordedAt);
        appendVersions(stored(batch, versions));
        return versions;
    }

    /** Marks entitlements as judged under this law with no difference. */
    public void confirm(Collection<UUID> workerIds, String lawDigest) {
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

    private Map<UUID, Long> replace(String sql, List<JudgedCover> batch, Instant recordedAt) {
        Map<UUID, Long> versions = new HashMap<>();
        if (batch.isEmpty()) {
            return versions;
        }
        return Query.run(database, sql, statement -> {
            given(statement, recordedAt, batch);
            array(statement, 3, "uuid", batch, judged -> judged.worker().workerId());
            array(statement, 4, "int8", batch, judged -> judged.worker().version());
            array(statement, 5, "text", batch, judged -> judged.worker().region());
            array(statement, 6, "text", batch, judged -> judged.worker().district());
            array(statement, 7, "text", batch, judged -> judged.worker().programme());
            array(statement, 8, "text", batch, judged -> judged.worker().occupation());
            array(statement, 9, "text", batch, judged -> literal(judged, Step::from));
            array(statement, 10, "text", batch, judged -> literal(judged, Step::status));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
            return versions;
        });
    }

    private void appendVersions(List<JudgedCover> stored) {
        if (stored.isEmpty()) {
            return;
        }
        Query.run(database, Statements.APPEND_VERSIONS, statement -> {
            array(statement, 1, "uuid", stored, judged -> judged.worker().workerId());
            array(statement, 2, "text", stored, judged -> EventJson.write(judged.cover()));
            return statement.executeUpdate();
        });
    }

    private static List<JudgedCover> stored(List<JudgedCover> batch, Map<UUID, Long> versions) {
        return versions.size() == batch.size()
                ? batch
                : batch.stream()
                        .filter(judged -> versions.containsKey(judged.worker().workerId()))
                        .toList();
    }

    private static void given(PreparedStatement statement, Instant recordedAt, List<JudgedCover> batch)
            throws SQLException {
        statement.setObject(1, OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC));
        statement.setString(2, batch.get(0).lawDigest());
    }

    private static String literal(JudgedCover judged, Function<Step, Object> part) {
        return judged.status().steps().stream()
                .map(step -> part.apply(step).toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void array(
            PreparedStatement statement,
            int place,
            String type,
            List<JudgedCover> batch,
            Function<JudgedCover, Object> value)
            throws SQLException {
        Object[] values = type.equals("text") ? new String[batch.size()] : new Object[batch.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(batch.get(i));
        }
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }
}
