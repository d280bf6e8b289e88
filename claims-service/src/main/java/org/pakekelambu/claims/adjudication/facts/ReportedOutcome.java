package org.pakekelambu.claims.adjudication.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How the accident ended.
 *
 * @param on day of death, recovery or finding of disability; null when not said
 * @param handedness LEFT or RIGHT; null counts as RIGHT, for which the disability table is written
 * @param incapacity time unable to work, or null
 */
public record ReportedOutcome(
        OutcomeKind kind, LocalDate on, List<Impairment> impairments, String handedness, Incapacity incapacity) {

    public ReportedOutcome {
        impairments = impairments == null ? List.of() : List.copyOf(impairments);
    }

    /**
     * As it is said now; what is left out stays as it was. A day and lasting losses belong to the end they were reported of and do not
     * outlive it.
     */
    public ReportedOutcome correctedBy(ReportedOutcome now) {
        boolean stillPartial = now.partial() && partial();
        return new ReportedOutcome(
                now.kind,
                now.on == null && now.kind == kind ? on : now.on,
                now.impairments.isEmpty() && stillPartial ? impairments : now.impairments,
                now.handedness == null ? handedness : now.handedness,
                now.incapacity == null ? incapacity : now.incapacity);
    }

    private boolean partial() {
        return kind == OutcomeKind.PARTIAL_ANATOMIC || kind == OutcomeKind.PARTIAL_FUNCTION;
    }

    /** True where time unable to work is claimed, so that money is counted from it. */
    public boolean unableToWork() {
        return incapacity != null && incapacity.months() + incapacity.days() > 0;
    }

    /**
     * A lasting loss of a part of the body or its use.
     *
     * @param part as in the disability table, for instance {@code thumb}
     * @param side LEFT or RIGHT, or null where the table knows no side
     * @param lossPercent share of the function lost, for PARTIAL_FUNCTION
     * @param decidedPercent percentage an officer set where the table leaves it open, or null
     */
    public record Impairment(String part, String side, BigDecimal lossPercent, BigDecimal decidedPercent) {}

    /** Months and further days unable to work (STMB). */
    public record Incapacity(int months, int days) {}
}
