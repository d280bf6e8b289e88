package org.pakekelambu.benefits.entitlement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.entitlement.domain.Entitlement;
import org.pakekelambu.benefits.entitlement.domain.EntitlementStatus;
import org.pakekelambu.benefits.entitlement.store.Recorded;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.cover.CoverStatus;

/** Covered or not and why, and what the family would be owed if the risk came on the date asked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntitlementView(
        UUID workerId,
        @Schema(examples = "16.06") String region,
        @Schema(examples = "pake-kelambu") String programme,
        @Schema(description = "Date of the risk looked at") LocalDate asOf,
        boolean covered,
        EntitlementStatus status,

        @Schema(description = "Why, in one plain sentence in the caller's language")
        String explanation,

        @Schema(
                description =
                        "First day of the cover asked about: the later of the number's issue by BPJS and the first payment, whenever"
                                + " the registry entered the member (its enrolledOn); absent while there was none")
        LocalDate coverStart,

        @Schema(description = "Last month paid without a gap by that date")
        YearMonth paidUntil,

        @Schema(description = "Distinct months paid by that date, over all memberships")
        int contributionMonths,

        @Schema(description = "True while a natural death pays the funeral only")
        boolean waiting,

        @Schema(description = "First day on which the full death benefit is owed")
        LocalDate waitingUntil,

        ArrearsView arrears,
        @Schema(description = "By contingency") Map<Contingency, ContingencyView> contingencies,

        @Schema(description = "Each child, in the order enrolled")
        List<ScholarshipView> scholarships,

        @Schema(description = "Contribution months before a natural death brings a scholarship", examples = "36")
        Integer scholarshipMonthsNeeded,

        @Schema(description = "Version of the registry's facts it rests on")
        long workerVersion,

        @Schema(description = "Version of this entitlement") long version,

        @Schema(description = "When this service recorded that version")
        Instant recordedAt,

        @Schema(description = "Digest of the law it was worked out with")
        String lawDigest) {

    static EntitlementView of(
            Recorded recorded, Entitlement entitlement, String explanation, String lawDigest, Wording words) {
        CoverStatus cover = entitlement.cover();
        Map<Contingency, ContingencyView> contingencies = new EnumMap<>(Contingency.class);
        entitlement
                .contingencies()
                .forEach((contingency, owed) -> contingencies.put(contingency, ContingencyView.of(owed, words)));
        contingencies.put(Contingency.PARTIAL_ANATOMIC, ContingencyView.perLoss(entitlement.losses(), words));
        return new EntitlementView(
                recorded.workerId(),
                recorded.worker().region(),
                recorded.worker().programme(),
                entitlement.asOf(),
                cover.covered(),
                entitlement.status(),
                explanation,
                cover.coverFrom(),
                entitlement.paidUntil(),
                cover.contributionMonths(),
                cover.covered() && cover.waiting(),
                cover.waitingUntil(),
                ArrearsView.of(cover),
                contingencies,
                ScholarshipView.of(entitlement),
                entitlement.scholarshipMonths(),
                recorded.worker().version(),
                recorded.version(),
                recorded.recordedAt(),
                lawDigest);
    }
}
