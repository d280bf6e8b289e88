package org.pakekelambu.claims.signal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;

/** Counts signals; each question is one statement for a whole page. */
@Singleton
class SignalStore {
    private final Database database;
    private final Thresholds thresholds;

    SignalStore(Database database, Thresholds thresholds) {
        this.database = database;
        this.thresholds = thresholds;
    }

    /** The heaviest first, after a place in that order. @param kind only this one, or null */
    List<Signal> page(String regions, Instant since, SignalKind kind, Long afterWeight, UUID afterId, int rows) {
        List<Object> arguments = new ArrayList<>(List.of(since, since));
        String narrowed = "1 = 1";
        if (kind != null) {
            narrowed += " AND kind = ?";
            arguments.add(kind);
        }
        if (afterWeight != null) {
            narrowed += " AND (weight < ? OR (weight = ? AND id > ?))";
            arguments.addAll(List.of(afterWeight, afterWeight, afterId));
        }
        arguments.add(rows);
        return database.query(SignalQuery.all(regions, thresholds, narrowed), SignalStore::read, arguments.toArray());
    }

    /** Signals in which one claim has a part, the heaviest first. */
    List<Signal> of(UUID claimId, String regions, Instant since, int rows) {
        return database.query(
                SignalQuery.likeOne(regions, thresholds),
                SignalStore::read,
                since,
                claimId,
                claimId,
                claimId,
                claimId,
                rows);
    }

    /** How many workers each of these registrars enrolled. */
    Map<String, Long> enrolledBy(Collection<String> registrars, String regions) {
        Map<String, Long> found = new HashMap<>();
        database.query(
                "SELECT w.state ->> 'registeredBy' AS registrar, count(*) AS n FROM worker_copy w"
                        + " WHERE w.state ->> 'registeredBy' = ANY (?) AND " + regions + " GROUP BY 1",
                row -> found.put(row.getString("registrar"), row.getLong("n")),
                (Object) registrars.toArray(String[]::new));
        return found;
    }

    /** Of each of these claims: the worker, who registered him, and when. */
    Map<UUID, Registered> registered(Collection<UUID> claims) {
        Map<UUID, Registered> found = new HashMap<>();
        database.query(
                "SELECT c.id, c.worker_id, t.value, t.noted_on FROM claim c LEFT JOIN claim_trace t"
                        + " ON t.claim_id = c.id AND t.kind = 'REGISTRAR' WHERE c.id = ANY (?)",
                row -> found.put(
                        row.getObject("id", UUID.class),
                        new Registered(
                                row.getObject("worker_id", UUID.class),
                                row.getString("value"),
                                row.getObject("noted_on", LocalDate.class))),
                (Object) claims.toArray(UUID[]::new));
        return found;
    }

    /** Who registered a worker, and on which day; null where we do not know. */
    record Registered(UUID workerId, String by, LocalDate on) {}

    private static Signal read(ResultSet row) throws SQLException {
        return new Signal(
                row.getObject("id", UUID.class),
                SignalKind.valueOf(row.getString("kind")),
                row.getString("place"),
                row.getString("person"),
                row.getString("approver"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("days", Integer.class),
                row.getLong("counted"),
                row.getLong("threshold"),
                row.getLong("weight"),
                List.of((UUID[]) row.getArray("claims").getArray()),
                row.getInt("claim_count"));
    }
}
