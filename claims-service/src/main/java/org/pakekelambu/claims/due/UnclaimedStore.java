package org.pakekelambu.claims.due;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;

/** Deaths without a claim: ranked, by place; one statement a question. */
@Singleton
class UnclaimedStore {
    private static final String DEAD = """
            FROM told_death t JOIN worker_copy w USING (worker_id) LEFT JOIN unclaimed_worth u USING (worker_id)
            WHERE NOT EXISTS (
              SELECT 1 FROM claim c WHERE c.worker_id = w.worker_id
                AND c.died_on IS NOT NULL AND c.status NOT IN ('DRAFT', 'WITHDRAWN', 'REJECTED'))
              AND NOT EXISTS (
              SELECT 1 FROM claim c WHERE c.wanted_worker = w.worker_id
                AND c.died_on IS NOT NULL AND c.status NOT IN ('DRAFT', 'WITHDRAWN', 'REJECTED'))
              AND\s""";
    /** The oldest draft of the death: begun, and nobody filed it yet. */
    private static final String DRAFT = """
            (SELECT c.id FROM claim c WHERE (c.wanted_worker = death.worker_id OR death.nik = ANY (c.wanted_nik))
               AND c.status = 'DRAFT' AND c.died_on IS NOT NULL ORDER BY c.filed_at, c.id LIMIT 1) AS draft""";

    private final Database database;

    UnclaimedStore(Database database) {
        this.database = database;
    }

    /** A death nobody claimed; {@code rupiah} and {@code children} are 0 until they are worked out; {@code draftId} may be null. */
    record Death(
            UUID workerId,
            String region,
            String district,
            String village,
            LocalDate diedOn,
            boolean recorded,
            int family,
            long rupiah,
            int children,
            UUID draftId) {}

    /** A village or, where it is not known, a district. */
    record Place(String place, long deaths, long rupiah) {}

    /** The most rupiah first, then the longest dead, after a place in that order. */
    List<Death> deaths(String regions, String place, Long afterRupiah, LocalDate afterDied, UUID afterId, int rows) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder sql = new StringBuilder(deathsIn(regions));
        if (place != null) {
            sql.append(" AND ? IN (district, village)");
            arguments.add(place);
        }
        if (afterRupiah != null) {
            sql.append(" AND (-rupiah, died_on, worker_id) > (?, ?, ?)");
            arguments.addAll(List.of(-afterRupiah, afterDied, afterId));
        }
        arguments.add(rows);
        return database.query(
                sql.append(" ORDER BY -rupiah, died_on, worker_id LIMIT ?").toString(),
                UnclaimedStore::death,
                arguments.toArray());
    }

    static String deathsIn(String regions) {
        return "SELECT death.*, " + DRAFT
                + " FROM (SELECT w.worker_id, w.region, w.nik_fingerprint AS nik, t.died_on, t.recorded,"
                + " w.state ->> 'district' AS district, w.state ->> 'village' AS village,"
                + " jsonb_array_length(w.state -> 'family') AS family, COALESCE(u.rupiah, 0) AS rupiah,"
                + " COALESCE(u.children, 0) AS children " + DEAD + regions + ") death WHERE 1 = 1";
    }

    /** Villages with deaths nobody claimed, the most rupiah first. */
    List<Place> places(String regions, int rows) {
        return database.query(
                "SELECT COALESCE(w.state ->> 'village', w.state ->> 'district') AS place, count(*) AS deaths,"
                        + " COALESCE(sum(u.rupiah), 0)::bigint AS rupiah " + DEAD + regions
                        + " GROUP BY 1 ORDER BY 3 DESC, 2 DESC, 1 LIMIT ?",
                row -> new Place(row.getString("place"), row.getLong("deaths"), row.getLong("rupiah")),
                rows);
    }

    /** Dead workers, with their day of death, whose worth was never worked out, or from older copies, another day or another law. */
    Map<UUID, LocalDate> stale(String lawDigest, int most) {
        Map<UUID, LocalDate> stale = new HashMap<>();
        database.query(
                """
                SELECT t.worker_id, t.died_on FROM told_death t JOIN worker_copy w USING (worker_id)
                  JOIN entitlement_copy e ON e.worker_id = w.worker_id AND e.worker_version >= w.version
                  LEFT JOIN unclaimed_worth u ON u.worker_id = w.worker_id
                WHERE u.worker_id IS NULL OR u.worker_version < w.version OR u.entitlement_version < e.version
                  OR u.law_digest <> ? OR u.died_on IS DISTINCT FROM t.died_on LIMIT ?""",
                row -> stale.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
                lawDigest,
                most);
        return stale;
    }

    /** What deaths are worth, one statement for all. */
    record Worth(
            UUID workerId, LocalDate diedOn, long workerVersion, long entitlementVersion, long rupiah, long children) {}

    void write(List<Worth> worth, String lawDigest) {
        database.update(
                """
                INSERT INTO unclaimed_worth (worker_id, died_on, worker_version, entitlement_version, law_digest, rupiah, children)
                SELECT id, died, w, e, ?, rupiah, children
                FROM unnest(?::uuid[], ?::date[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
                  AS t (id, died, w, e, rupiah, children)
                ON CONFLICT (worker_id) DO UPDATE SET worker_version = excluded.worker_version, died_on = excluded.died_on,
                  entitlement_version = excluded.entitlement_version, law_digest = excluded.law_digest,
                  rupiah = excluded.rupiah, children = excluded.children""",
                lawDigest,
                worth.stream().map(Worth::workerId).toArray(UUID[]::new),
                worth.stream().map(one -> one.diedOn().toString()).toArray(String[]::new),
                worth.stream().map(Worth::workerVersion).toArray(Long[]::new),
                worth.stream().map(Worth::entitlementVersion).toArray(Long[]::new),
                worth.stream().map(Worth::rupiah).toArray(Long[]::new),
                worth.stream().map(Worth::children).toArray(Long[]::new));
    }

    private static Death death(ResultSet row) throws SQLException {
        return new Death(
                row.getObject("worker_id", UUID.class),
                row.getString("region"),
                row.getString("district"),
                row.getString("village"),
                row.getObject("died_on", LocalDate.class),
                row.getBoolean("recorded"),
                row.getInt("family"),
                row.getLong("rupiah"),
                row.getInt("children"),
                row.getObject("draft", UUID.class));
    }
}
