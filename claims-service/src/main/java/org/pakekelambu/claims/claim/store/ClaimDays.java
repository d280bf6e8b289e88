package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.database.Database;

/** Finds claims by their legal days that are still to come. */
@Singleton
public class ClaimDays {
    /** Neither paid, nor waiting for nothing but a held share: what was decided to be paid has not all arrived. */
    static final String UNPAID = " AND status NOT IN ('PAID', 'REJECTED', 'WITHDRAWN')"
            + " AND (status <> 'APPROVED' OR held = 0 OR EXISTS (SELECT 1 FROM (SELECT DISTINCT ON (line_key, payee_key)"
            + " line_key, payee_key, amount FROM decided_share s WHERE s.claim_id = claim.id"
            + " AND line_key NOT LIKE 'YEAR:%' ORDER BY line_key, payee_key, claim_version DESC) d WHERE d.amount >"
            + " (SELECT COALESCE(sum(p.amount), 0) FROM payout p WHERE p.claim_id = claim.id"
            + " AND p.line_key = d.line_key AND p.payee_key = d.payee_key AND p.status = 'PAID')))";

    private final Database database;
    private final ClaimRows rows;

    ClaimDays(Database database, ClaimRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Unpaid claims due between two days, both included, the next first, after a place. */
    public List<Claim> due(
            String regions, LocalDate from, LocalDate until, LocalDate afterDue, UUID afterId, int limit) {
        List<Object> arguments = new ArrayList<>(List.of(from, until));
        String place = "";
        if (afterDue != null) {
            place = " AND (due_on, id) > (?, ?)";
            arguments.addAll(List.of(afterDue, afterId));
        }
        arguments.add(limit);
        return database.query(
                "SELECT * FROM claim WHERE " + regions + " AND due_on BETWEEN ? AND ?" + UNPAID + place
                        + " ORDER BY due_on, id LIMIT ?",
                rows::claim,
                arguments.toArray());
    }

    /** What waits for a day that is counted from another. */
    public enum Waiting {
        /** The claimant was not told yet which papers are missing; of a draft nobody knows yet whether any are. */
        NOTICE("stage_two_on", "status IN ('DRAFT', 'NEEDS_EVIDENCE') AND under_jkk AND told_on IS NULL"),
        /** Nobody has found out whether it was a work accident. */
        SUSPECTED(
                "reported_on",
                "suspected AND status IN ('DRAFT', 'AWAITING_COVER', 'NEEDS_EVIDENCE', 'IN_REVIEW', 'PROPOSED')"),
        /** A facility's bill is not paid. */
        FACILITY("billed_on", """
                status NOT IN ('DRAFT', 'REJECTED', 'WITHDRAWN') AND NOT EXISTS (SELECT 1 FROM payout p
                WHERE p.claim_id = claim.id AND p.code = 'JKK.MEDICAL' AND p.status = 'PAID')""");

        private final String from;
        private final String condition;

        Waiting(String from, String condition) {
            this.from = from;
            this.condition = condition;
        }
    }

    /** Claims that wait since a day or longer, the longest first, after a place. */
    public List<Claim> waiting(
            Waiting what, String regions, LocalDate since, LocalDate after, UUID afterId, int limit) {
        List<Object> arguments = new ArrayList<>(List.of(since));
        String place = "";
        if (after != null) {
            place = " AND (" + what.from + ", id) > (?, ?)";
            arguments.addAll(List.of(after, afterId));
        }
        arguments.add(limit);
        return database.query(
                "SELECT * FROM claim WHERE " + regions + " AND " + what.condition + " AND " + what.from + " <= ?"
                        + place + " ORDER BY " + what.from + ", id LIMIT ?",
                rows::claim,
                arguments.toArray());
    }

    /** Drafts of work accidents nobody filed and claims for one still without stage II, the longest ago, and so the next to lapse, first, after a place. */
    public List<Claim> unfiledAccidents(String regions, LocalDate afterOccurred, UUID afterId, int limit) {
        List<Object> arguments = new ArrayList<>();
        String place = "";
        if (afterOccurred != null) {
            place = " AND (occurred_on, id) > (?, ?)";
            arguments.addAll(List.of(afterOccurred, afterId));
        }
        arguments.add(limit);
        return database.query(
                "SELECT * FROM claim WHERE kind = 'WORK_ACCIDENT' AND (status = 'DRAFT' OR (stage_two_on IS NULL"
                        + " AND status IN ('AWAITING_COVER', 'NEEDS_EVIDENCE', 'IN_REVIEW', 'PROPOSED'))) AND "
                        + regions + place
                        + " ORDER BY occurred_on, id LIMIT ?",
                rows::claim,
                arguments.toArray());
    }

    /** Numbers of unpaid claims: LATE, due TODAY, SOON (within so many days). */
    public Map<String, Long> byDueDay(LocalDate today, int ahead) {
        Map<String, Long> counts = new TreeMap<>();
        database.query(
                "SELECT CASE WHEN due_on < ? THEN 'LATE' WHEN due_on = ? THEN 'TODAY' ELSE 'SOON' END AS due, count(*) AS n"
                        + " FROM claim WHERE due_on <= ?" + UNPAID + " GROUP BY 1",
                row -> counts.put(row.getString("due"), row.getLong("n")),
                today,
                today,
                today.plusDays(ahead));
        return counts;
    }
}
