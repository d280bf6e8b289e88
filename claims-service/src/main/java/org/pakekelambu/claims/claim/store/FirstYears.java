package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.pakekelambu.claims.database.Database;

/**
 * The school year a claim itself pays, once per child and year though both parents are insured, or one of them is in two claims (PP
 * 82/2019, Ps 25, 34: per child and school year). Children are known by the keyed fingerprint of their own number, and by the family id
 * they have with the worker.
 */
@Singleton
public class FirstYears {
    /** A number under every name it has while the matching key is replaced: each parent's copy may know it by another. */
    private static final String NAMES = """
            WITH asked AS (SELECT a.child, coalesce(r.now, a.number) AS now
                           FROM unnest(?::text[], ?::text[]) AS a (child, number)
                           LEFT JOIN child_renamed r ON r.before = a.number),
                 names AS (SELECT child, now AS number FROM asked
                           UNION SELECT a.child, r.before FROM asked a JOIN child_renamed r ON r.now = a.now)""";

    /** By number and by worker apart, so that each finds its index. */
    private static final String ELSEWHERE = NAMES + """
            , c AS (SELECT child, number, ?::integer AS year, ?::uuid AS claim, ?::uuid AS worker FROM names)
            SELECT c.child FROM c JOIN first_school_year y ON y.child_number = c.number
              WHERE y.school_year = c.year AND y.claim_id <> c.claim
            UNION SELECT c.child FROM c JOIN first_school_year y ON y.worker_id = c.worker AND y.child = c.child
              WHERE y.school_year = c.year AND y.claim_id <> c.claim
            UNION SELECT c.child FROM c JOIN scholarship_year y ON y.child_number = c.number
              WHERE y.school_year = c.year AND y.claim_id <> c.claim AND y.state <> 'REJECTED'
            UNION SELECT c.child FROM c JOIN scholarship_year y ON y.worker_id = c.worker AND y.child = c.child
              WHERE y.school_year = c.year AND y.claim_id <> c.claim AND y.state <> 'REJECTED'""";

    private final Database database;

    FirstYears(Database database) {
        this.database = database;
    }

    /**
     * A child of a worker.
     *
     * @param familyId by which the worker's family knows it
     * @param number keyed fingerprint of the child's own number, or null
     */
    public record Child(String familyId, String number) {}

    /** First calendar year of the school year of a day. */
    public static int of(LocalDate day) {
        return day.getMonthValue() >= Month.JULY.getValue() ? day.getYear() : day.getYear() - 1;
    }

    /** Family ids of those of these children whose school year another claim pays, or was asked to pay. */
    public Set<String> elsewhere(UUID workerId, Collection<Child> children, int schoolYear, UUID exceptClaim) {
        if (children.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(database.query(
                ELSEWHERE,
                row -> row.getString(1),
                texts(children, Child::familyId),
                texts(children, Child::number),
                schoolYear,
                exceptClaim,
                workerId));
    }

    /** True where another claim pays a child's school year; nobody decides or asks for it until the transaction ends. */
    public boolean taken(UUID workerId, Child child, int schoolYear, UUID exceptClaim) {
        lock(workerId, List.of(child));
        return !elsewhere(workerId, List.of(child), schoolYear, exceptClaim).isEmpty();
    }

    /**
     * Family ids of the children of a worker for whom his claims pay a school year, or were asked to.
     *
     * @param exceptClaim a claim that does not count; {@code exceptYear} a school year asked for that does not
     */
    public Set<String> receiving(UUID workerId, UUID exceptClaim, UUID exceptYear) {
        return new HashSet<>(database.query(
                "SELECT child FROM first_school_year WHERE worker_id = ? AND claim_id <> ? AND child IS NOT NULL UNION"
                        + " SELECT child FROM scholarship_year WHERE worker_id = ? AND claim_id <> ? AND id <> ?"
                        + " AND state <> 'REJECTED'",
                row -> row.getString(1),
                workerId,
                exceptClaim,
                workerId,
                exceptClaim,
                exceptYear));
    }

    /** Until the transaction ends nobody else decides or asks for money for these children, or others of the worker. */
    public void lock(UUID workerId, Collection<Child> children) {
        List<String> keys = new ArrayList<>(List.of(workerId.toString()));
        children.stream().map(Child::number).filter(Objects::nonNull).forEach(keys::add);
        String[] asked = keys.toArray(String[]::new);
        database.query(
                NAMES + " SELECT pg_advisory_xact_lock(hashtextextended('school money of ' || number, 0))"
                        + " FROM (SELECT DISTINCT number FROM names ORDER BY 1) AS one",
                row -> true,
                asked,
                asked);
    }

    /** What the claim pays by its last decision, under the newest names; a duplicate is refused by the keys. */
    public void keep(UUID claimId, UUID workerId, List<Child> children, int schoolYear) {
        database.update("DELETE FROM first_school_year WHERE claim_id = ?", claimId);
        if (!children.isEmpty()) {
            database.update(
                    "INSERT INTO first_school_year (claim_id, worker_id, child, child_number, school_year)"
                            + " SELECT ?, ?, c.child, coalesce(r.now, c.number), ?"
                            + " FROM unnest(?::text[], ?::text[]) AS c (child, number)"
                            + " LEFT JOIN child_renamed r ON r.before = c.number",
                    claimId,
                    workerId,
                    schoolYear,
                    texts(children, Child::familyId),
                    texts(children, Child::number));
        }
    }

    private static String[] texts(Collection<Child> children, Function<Child, String> part) {
        return children.stream().map(part).toArray(String[]::new);
    }
}
