package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;

/**
 * The school year a claim itself pays, once per child and year though both parents are insured (PP 82/2019, Ps 25, 34: per child and
 * school year). Children are known by the keyed fingerprint of their own number; a child without one is not seen twice.
 */
@Singleton
public class FirstYears {
    private final Database database;

    FirstYears(Database database) {
        this.database = database;
    }

    /** First calendar year of the school year of a day. */
    public static int of(LocalDate day) {
        return day.getMonthValue() >= Month.JULY.getValue() ? day.getYear() : day.getYear() - 1;
    }

    /** Those of these children whose school year another claim pays, or was asked to pay. */
    public Set<String> elsewhere(Collection<String> children, int schoolYear, UUID exceptClaim) {
        if (children.isEmpty()) {
            return Set.of();
        }
        String[] numbers = children.toArray(String[]::new);
        return Set.copyOf(database.query(
                "SELECT child_number FROM first_school_year WHERE child_number = ANY (?) AND school_year = ?"
                        + " AND claim_id <> ? UNION SELECT child_number FROM scholarship_year WHERE child_number = ANY (?)"
                        + " AND school_year = ? AND claim_id <> ? AND state <> 'REJECTED'",
                row -> row.getString(1),
                numbers,
                schoolYear,
                exceptClaim,
                numbers,
                schoolYear,
                exceptClaim));
    }

    /** True where another claim pays a child's school year; nobody decides or asks for it until the transaction ends. */
    public boolean taken(String child, int schoolYear, UUID exceptClaim) {
        if (child == null) {
            return false;
        }
        lock(List.of(child));
        return !elsewhere(List.of(child), schoolYear, exceptClaim).isEmpty();
    }

    /** Until the transaction ends nobody else decides or asks for money for these children. */
    public void lock(Collection<String> children) {
        database.query(
                "SELECT pg_advisory_xact_lock(hashtextextended('school money of ' || number, 0))"
                        + " FROM (SELECT unnest(?::text[]) AS number ORDER BY 1) AS one",
                row -> true,
                (Object) children.toArray(String[]::new));
    }

    /** What the claim pays by its last decision; a duplicate is refused by the key. */
    public void keep(UUID claimId, List<String> children, int schoolYear) {
        database.update("DELETE FROM first_school_year WHERE claim_id = ?", claimId);
        if (!children.isEmpty()) {
            database.update(
                    "INSERT INTO first_school_year (claim_id, child_number, school_year)"
                            + " SELECT ?, number, ? FROM unnest(?::text[]) AS number",
                    claimId,
                    schoolYear,
                    children.toArray(String[]::new));
        }
    }
}
