package org.pakekelambu.benefits.entitlement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.entitlement.domain.EntitlementStatus;
import org.pakekelambu.benefits.entitlement.store.StatusStore;

/** One worker in a list of entitlements. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedEntitlementView(
        UUID workerId,
        EntitlementStatus status,
        boolean covered,
        @Schema(description = "First day of this status") LocalDate since,

        @Schema(description = "Day on which the status changes if no further month is paid; absent when it stays so")
        LocalDate until,

        @Schema(examples = "16.06") String region,
        @Schema(examples = "16.06.03") String district,
        @Schema(examples = "pake-kelambu") String programme,
        long workerVersion,
        long version) {

    static ListedEntitlementView of(StatusStore.Listed listed) {
        return new ListedEntitlementView(
                listed.workerId(),
                listed.status(),
                listed.status().isCovered(),
                listed.since(),
                listed.until(),
                listed.region(),
                listed.district(),
                listed.programme(),
                listed.workerVersion(),
                listed.version());
    }
}
