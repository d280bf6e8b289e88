package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimDocument;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.ClaimVersion;
import org.pakekelambu.claims.database.Database;

/** Looks claims up: lists, history, and what they were at another time. */
@Singleton
public class ClaimBook {
    private final Database database;
    private final ClaimRows rows;

    ClaimBook(Database database, ClaimRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** What a list is narrowed by; null parts narrow nothing. {@code regions} is a condition on the column region. */
    public record Filter(
            String regions,
            ClaimStatus status,
            LocalDate dueBefore,
            UUID workerId,
            String filedBy,
            Boolean bpjsDiffers,
            Hands hands) {}

    /**
     * By whose hands claims went.
     *
     * @param people accounts of one person
     * @param theirs only those they had a hand in; else only the others
     * @param filing true for the hand that reported or filed alone; else any hand that bars from deciding
     */
    public record Hands(Collection<String> people, boolean theirs, boolean filing) {
        private static final String FILED = "(filed_by = ANY (?) OR EXISTS (SELECT 1 FROM claim_version h"
                + " WHERE h.claim_id = claim.id AND h.changed_by = ANY (?) AND h.step IN ('REPORTED', 'FILED'))";

        String condition() {
            String worked = filing
                    ? ")"
                    : " OR EXISTS (SELECT 1 FROM claim_version h WHERE h.claim_id = claim.id AND h.changed_by = ANY (?)"
                            + " AND " + ClaimStore.WORK + ") OR EXISTS (SELECT 1 FROM claim_document d"
                            + " WHERE d.claim_id = claim.id AND d.uploaded_by = ANY (?)))";
            return (theirs ? " AND " : " AND NOT ") + FILED + worked;
        }

        List<Object> arguments() {
            return Collections.nCopies(filing ? 2 : 4, people.toArray(String[]::new));
        }
    }

    /** In the order of filing, after the given one. */
    public List<Claim> page(Filter filter, Instant after, UUID afterId, int limit) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT * FROM claim WHERE ").append(filter.regions());
        narrow(sql, arguments, " AND status = ?", filter.status());
        narrow(sql, arguments, " AND due_on < ?" + ClaimDays.UNPAID, filter.dueBefore());
        if (filter.workerId() != null) {
            // What only names the worker, as a draft does, is his too.
            sql.append(" AND (worker_id = ? OR (worker_id IS NULL AND wanted_worker = ?))");
            arguments.addAll(List.of(filter.workerId(), filter.workerId()));
        }
        narrow(sql, arguments, " AND filed_by = ?", filter.filedBy());
        if (filter.bpjsDiffers() != null) {
            sql.append(filter.bpjsDiffers() ? " AND bpjs_differs" : " AND NOT bpjs_differs");
        }
        if (filter.hands() != null) {
            sql.append(filter.hands().condition());
            arguments.addAll(filter.hands().arguments());
        }
        narrowAfter(sql, arguments, after, afterId);
        arguments.add(limit);
        return database.query(
                sql.append(" ORDER BY filed_at, id LIMIT ?").toString(), rows::claim, arguments.toArray());
    }

    /** These claims, in no order. */
    public List<Claim> of(Collection<UUID> ids) {
        return database.query("SELECT * FROM claim WHERE id = ANY (?)", rows::claim, (Object) ids.toArray(UUID[]::new));
    }

    /** Of these those decided to be paid, in no order. */
    public List<Claim> decidedToPay(Collection<UUID> ids) {
        return database.query(
                "SELECT * FROM claim WHERE id = ANY (?) AND status IN ('APPROVED', 'PAID')", rows::claim, (Object)
                        ids.toArray(UUID[]::new));
    }

    /** Claims decided to be paid of which something is held, in the order of filing, after the given one. */
    public List<Claim> holding(String regions, Instant after, UUID afterId, int limit) {
        return decidedToPay(regions + " AND held > 0", after, afterId, limit);
    }

    /** Claims decided to be paid, in the order of filing, after the given one. */
    public List<Claim> decidedToPay(String regions, Instant after, UUID afterId, int limit) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder sql =
                new StringBuilder("SELECT * FROM claim WHERE status IN ('APPROVED', 'PAID') AND ").append(regions);
        narrowAfter(sql, arguments, after, afterId);
        arguments.add(limit);
        return database.query(
                sql.append(" ORDER BY filed_at, id LIMIT ?").toString(), rows::claim, arguments.toArray());
    }

    /** Unpaid claims that are due on or before a day, the longest due first. */
    public List<Claim> due(String regions, LocalDate on, LocalDate afterDue, UUID afterId, int limit) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT * FROM claim WHERE ").append(regions);
        narrow(sql, arguments, " AND due_on <= ?" + ClaimDays.UNPAID, on);
        if (afterDue != null) {
            narrow(sql, arguments, " AND (due_on, id) > (?,", afterDue);
            narrow(sql, arguments, " ?)", afterId);
        }
        arguments.add(limit);
        return database.query(sql.append(" ORDER BY due_on, id LIMIT ?").toString(), rows::claim, arguments.toArray());
    }

    /** The newest version recorded by an instant and by a business date; null parts narrow nothing. */
    public Optional<Claim> at(Claim now, Instant knownAt, LocalDate asOf) {
        List<Object> arguments = new ArrayList<>(List.of(now.id()));
        StringBuilder sql = new StringBuilder("SELECT * FROM claim_version WHERE claim_id = ?");
        narrow(sql, arguments, " AND recorded_at <= ?", knownAt);
        narrow(sql, arguments, " AND business_on <= ?", asOf);
        return database.first(
                sql.append(" ORDER BY version DESC LIMIT 1").toString(),
                row -> rows.past(now, row),
                arguments.toArray());
    }

    /** A claim as it was at a version. */
    public Optional<Claim> version(Claim now, Long version) {
        return database.first(
                "SELECT * FROM claim_version WHERE claim_id = ? AND version = ?",
                row -> rows.past(now, row),
                now.id(),
                version);
    }

    /** What was said when a claim was filed, before anybody corrected it. */
    public ClaimDocument filed(UUID id) {
        return database.first(
                        "SELECT * FROM claim_version WHERE claim_id = ? AND step IN ('FILED', 'REPORTED')"
                                + " ORDER BY version DESC LIMIT 1",
                        row -> rows.document(id, row),
                        id)
                .orElseThrow();
    }

    /** The history of a claim, oldest first, after a version. */
    public List<ClaimVersion> history(UUID id, long afterVersion, int limit) {
        return database.query(
                "SELECT * FROM claim_version WHERE claim_id = ? AND version > ? ORDER BY version LIMIT ?",
                row -> rows.version(id, row),
                id,
                afterVersion,
                limit);
    }

    /** Number of claims in each state. */
    public Map<ClaimStatus, Long> byStatus() {
        Map<ClaimStatus, Long> counts = new TreeMap<>();
        database.query(
                "SELECT status, count(*) AS n FROM claim GROUP BY status",
                row -> counts.put(ClaimStatus.valueOf(row.getString("status")), row.getLong("n")));
        return counts;
    }

    private static void narrowAfter(StringBuilder sql, List<Object> arguments, Instant after, UUID afterId) {
        if (after != null) {
            narrow(sql, arguments, " AND (filed_at, id) > (?,", after);
            narrow(sql, arguments, " ?)", afterId);
        }
    }

    private static void narrow(StringBuilder sql, List<Object> arguments, String condition, Object argument) {
        if (argument != null) {
            sql.append(condition);
            arguments.add(argument);
        }
    }
}
