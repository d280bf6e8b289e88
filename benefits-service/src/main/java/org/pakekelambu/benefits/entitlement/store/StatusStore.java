package org.pakekelambu.benefits.entitlement.store;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.pakekelambu.benefits.entitlement.domain.EntitlementStatus;
import org.pakekelambu.manners.caller.RegionScope;

/**
 * Who has which status on a date, over whole sets. The database reads it off the status timeline of each row, so the answer
 * is exact for any date without working out anybody's cover again.
 */
@Singleton
public class StatusStore {
    private static final String STATUS =
            "coalesce(e.status[width_bucket(?::date, e.status_from)], '" + EntitlementStatus.NOT_ENROLLED + "')";

    /** The entitlements as they were recorded by an instant. */
    private static final String AS_KNOWN = " FROM (SELECT DISTINCT ON (worker_id) * FROM entitlement_version"
            + " WHERE recorded_at <= ? ORDER BY worker_id, version DESC) e";

    private final DataSource database;

    StatusStore(DataSource database) {
        this.database = database;
    }

    /** One worker of a list, with the date at which the status began and, if no further month is paid, ends. */
    public record Listed(
            UUID workerId,
            EntitlementStatus status,
            LocalDate since,
            LocalDate until,
            String region,
            String district,
            String programme,
            long workerVersion,
            long version) {}

    /** Which workers a list is about. */
    public record Wanted(
            Optional<EntitlementStatus> status,
            Optional<String> district,
            Optional<String> programme,
            LocalDate asOf,
            Instant knownAt,
            RegionScope regions) {}

    /** In the order of worker ids, after that id. */
    public List<Listed> list(Wanted wanted, UUID after, int limit) {
        String bucket = "width_bucket(?::date, e.status_from)";
        String sql =
                "SELECT e.worker_id, " + STATUS + ", e.status_from[" + bucket + "], e.status_from[" + bucket + " + 1],"
                        + " e.region, e.district, e.programme, e.worker_version, e.version"
                        + (wanted.knownAt() == null ? " FROM entitlement e" : AS_KNOWN)
                        + " WHERE " + wanted.regions().condition("e.region") + " AND e.worker_id > ?"
                        + wanted.status().map(s -> " AND " + STATUS + " = ?").orElse("")
                        + wanted.district().map(d -> " AND e.district = ?").orElse("")
                        + wanted.programme().map(p -> " AND e.programme = ?").orElse("")
                        + " ORDER BY e.worker_id LIMIT ?";
        List<Object> parameters = new ArrayList<>(List.of(wanted.asOf(), wanted.asOf(), wanted.asOf()));
        Optional.ofNullable(wanted.knownAt()).ifPresent(at -> parameters.add(at.atOffset(ZoneOffset.UTC)));
        parameters.add(after);
        wanted.status().ifPresent(status -> parameters.addAll(List.of(wanted.asOf(), status.name())));
        wanted.district().ifPresent(parameters::add);
        wanted.programme().ifPresent(parameters::add);
        parameters.add(limit);
        return Query.run(database, sql, statement -> {
            bind(statement, parameters);
            List<Listed> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(listed(row));
                }
            }
            return found;
        });
    }

    /** By the value of a column, then by status. {@code column} is a name of ours, never of a caller. */
    public Map<String, Map<String, Long>> count(String column, LocalDate asOf, Instant knownAt, RegionScope regions) {
        String sql = "SELECT coalesce(e." + column + ", '?'), " + STATUS + ", count(*)"
                + (knownAt == null ? " FROM entitlement e" : AS_KNOWN)
                + " WHERE " + regions.condition("e.region") + " GROUP BY 1, 2";
        List<Object> parameters = new ArrayList<>(List.of(asOf));
        Optional.ofNullable(knownAt).ifPresent(at -> parameters.add(at.atOffset(ZoneOffset.UTC)));
        return Query.run(database, sql, statement -> {
            bind(statement, parameters);
            Map<String, Map<String, Long>> counts = new TreeMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.computeIfAbsent(row.getString(1), group -> new TreeMap<>())
                            .put(row.getString(2), row.getLong(3));
                }
            }
            return counts;
        });
    }

    private static void bind(PreparedStatement statement, List<Object> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getObject(1, UUID.class),
                EntitlementStatus.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLong(8),
                row.getLong(9));
    }
}
