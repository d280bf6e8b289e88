package org.pakekelambu.benefits.statistics.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.entitlement.domain.EntitlementStatus;
import org.pakekelambu.benefits.statistics.Coverage;

/** Coverage on a date, in all and by group. */
public record CoverageView(@Schema(examples = "district") String by, LocalDate asOf, Counts total, List<Group> groups) {

    /** Workers by status; {@code enrolled} is all of them but those not enrolled on that date. */
    public record Counts(
            long enrolled,
            @Schema(description = "Covered and paid up") long covered,

            @Schema(description = "Covered, with 1 to 3 months unpaid")
            long inArrears,

            @Schema(description = "More than 3 months unpaid: not covered")
            long lapsed,

            @Schema(description = "Waiting for the membership number of BPJS: not covered")
            long awaitingKpj,

            @Schema(description = "Waiting for the first contribution: not covered")
            long awaitingFirstPayment,

            long exited,
            long deceased) {

        static Counts of(Map<String, Long> byStatus) {
            long all = byStatus.values().stream().mapToLong(Long::longValue).sum();
            return new Counts(
                    all - of(byStatus, EntitlementStatus.NOT_ENROLLED),
                    of(byStatus, EntitlementStatus.COVERED),
                    of(byStatus, EntitlementStatus.IN_ARREARS),
                    of(byStatus, EntitlementStatus.LAPSED),
                    of(byStatus, EntitlementStatus.AWAITING_KPJ),
                    of(byStatus, EntitlementStatus.AWAITING_FIRST_PAYMENT),
                    of(byStatus, EntitlementStatus.EXITED),
                    of(byStatus, EntitlementStatus.DECEASED));
        }

        private static long of(Map<String, Long> byStatus, EntitlementStatus status) {
            return byStatus.getOrDefault(status.name(), 0L);
        }

        Counts plus(Counts other) {
            return new Counts(
                    enrolled + other.enrolled,
                    covered + other.covered,
                    inArrears + other.inArrears,
                    lapsed + other.lapsed,
                    awaitingKpj + other.awaitingKpj,
                    awaitingFirstPayment + other.awaitingFirstPayment,
                    exited + other.exited,
                    deceased + other.deceased);
        }
    }

    /** One group; {@code key} is the code of the district or programme, or the occupation. */
    public record Group(@Schema(examples = "16.06.03") String key, Counts counts) {}

    static CoverageView of(Coverage coverage) {
        List<Group> groups = coverage.groups().entrySet().stream()
                .map(group -> new Group(group.getKey(), Counts.of(group.getValue())))
                .filter(group -> group.counts().enrolled() > 0)
                .toList();
        Counts total = groups.stream().map(Group::counts).reduce(Counts.of(Map.of()), Counts::plus);
        return new CoverageView(coverage.by().key(), coverage.asOf(), total, groups);
    }
}
