package org.pakekelambu.claims.scholarship.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.SchoolYear;
import org.pakekelambu.law.SchoolLevel;

/** School years nobody asked for, worked out beforehand: one statement a question, nothing is opened. */
@Singleton
public class OpenYearStore {
    private static final String OF_YEAR = "SELECT * FROM school_year_open WHERE school_year = ? AND ";
    private final Database database;

    OpenYearStore(Database database) {
        this.database = database;
    }

    /** A claim and the worker it is for. */
    public record Stale(UUID claimId, UUID workerId) {}

    /** A village or, where it is not known, a district. */
    public record Sum(String place, long children, long rupiah) {}

    /** A place by rupiah: at that amount only what is behind the key, which is claim and child; all of it behind an empty one. */
    public record After(long rupiah, String key) {}

    public void forget(UUID claimId) {
        database.update("DELETE FROM school_outlook WHERE claim_id = ?", claimId);
    }

    /** In place of what was kept for the claim. */
    public void keep(UUID claimId, UUID workerId, long workerVersion, String lawDigest, List<OpenYear> years) {
        forget(claimId);
        database.update(
                "INSERT INTO school_outlook (claim_id, worker_id, worker_version, law_digest) VALUES (?, ?, ?, ?)",
                claimId,
                workerId,
                workerVersion,
                lawDigest);
        if (years.isEmpty()) {
            return;
        }
        OpenYear any = years.get(0);
        database.update(
                "INSERT INTO school_year_open (claim_id, nth, child, school_year, level, year_in_level, amount, region,"
                        + " district, village, filed_at) SELECT ?::uuid, nth, child, year, level, in_level, amount, ?::text, ?::text, ?::text,"
                        + " ?::timestamptz"
                        + " FROM unnest(?::bigint[], ?::uuid[], ?::bigint[], ?::text[], ?::bigint[], ?::bigint[])"
                        + " AS t (nth, child, year, level, in_level, amount)",
                claimId,
                any.region(),
                any.district(),
                any.village(),
                any.filedAt(),
                numbers(years, OpenYear::nth),
                years.stream().map(OpenYear::child).toArray(UUID[]::new),
                numbers(years, one -> (long) one.place().year().begins()),
                years.stream().map(one -> one.place().level().name()).toArray(String[]::new),
                numbers(years, one -> (long) one.place().yearInLevel()),
                numbers(years, OpenYear::amount));
    }

    /** The most rupiah first, then by claim and child. @param place village or district, or null for all */
    public List<OpenYear> byRupiah(String regions, SchoolYear year, String place, After after, int rows) {
        List<Object> arguments = new ArrayList<>(List.of(year.begins()));
        StringBuilder sql = new StringBuilder(byRupiah(regions));
        if (place != null) {
            sql.append(" AND ? IN (district, village)");
            arguments.add(place);
        }
        if (after != null) {
            sql.append(" AND amount <= ? AND (amount < ? OR (claim_id::text || '/' || child::text) COLLATE \"C\" > ?)");
            arguments.addAll(List.of(after.rupiah(), after.rupiah(), after.key()));
        }
        arguments.add(rows);
        return database.query(
                sql.append(" ORDER BY amount DESC, claim_id, child LIMIT ?").toString(),
                OpenYearStore::read,
                arguments.toArray());
    }

    public static String byRupiah(String regions) {
        return OF_YEAR + regions;
    }

    /** In the order in which the claims were filed, after a place in it. */
    public List<OpenYear> inOrder(String regions, SchoolYear year, List<Object> after, int rows) {
        List<Object> arguments = new ArrayList<>(List.of(year.begins()));
        StringBuilder sql = new StringBuilder(OF_YEAR).append(regions);
        if (!after.isEmpty()) {
            sql.append(" AND (filed_at, claim_id, nth) > (?, ?, ?)");
            arguments.addAll(after);
        }
        arguments.add(rows);
        return database.query(
                sql.append(" ORDER BY filed_at, claim_id, nth LIMIT ?").toString(),
                OpenYearStore::read,
                arguments.toArray());
    }

    public List<Sum> places(String regions, SchoolYear year) {
        return database.query(
                "SELECT COALESCE(village, district, '') AS place, count(*) AS n, sum(amount)::bigint AS rupiah"
                        + " FROM school_year_open WHERE school_year = ? AND " + regions + " GROUP BY 1",
                row -> new Sum(row.getString("place"), row.getLong("n"), row.getLong("rupiah")),
                year.begins());
    }

    /** Claims decided to be paid that were never worked out, or from an older copy of the worker, or under another law; after an id. */
    public List<Stale> stale(String lawDigest, UUID after, int most) {
        return database.query("""
                SELECT c.id, c.worker_id FROM claim c JOIN worker_copy w USING (worker_id)
                  LEFT JOIN school_outlook o ON o.claim_id = c.id
                WHERE c.status IN ('APPROVED', 'PAID')
                  AND (o.claim_id IS NULL OR o.worker_version < w.version OR o.law_digest <> ?)
                ORDER BY c.worker_id, c.id LIMIT ?""", OpenYearStore::stale, lawDigest, most);
    }

    /** Claims of these workers that are decided to be paid. */
    public List<Stale> ofWorkers(Collection<UUID> workerIds) {
        return database.query(
                "SELECT id, worker_id FROM claim WHERE worker_id = ANY (?) AND status IN ('APPROVED', 'PAID')",
                OpenYearStore::stale,
                (Object) workerIds.toArray(UUID[]::new));
    }

    private static Stale stale(ResultSet row) throws SQLException {
        return new Stale(row.getObject("id", UUID.class), row.getObject("worker_id", UUID.class));
    }

    private static Long[] numbers(List<OpenYear> years, Function<OpenYear, Long> column) {
        return years.stream().map(column).toArray(Long[]::new);
    }

    private static OpenYear read(ResultSet row) throws SQLException {
        return new OpenYear(
                row.getObject("claim_id", UUID.class),
                row.getLong("nth"),
                row.getObject("child", UUID.class),
                new Place(
                        new SchoolYear(row.getInt("school_year")),
                        SchoolLevel.valueOf(row.getString("level")),
                        row.getInt("year_in_level")),
                row.getLong("amount"),
                row.getString("region"),
                row.getString("district"),
                row.getString("village"),
                Database.instant(row, "filed_at"));
    }
}
