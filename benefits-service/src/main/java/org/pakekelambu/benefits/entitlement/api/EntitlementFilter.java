package org.pakekelambu.benefits.entitlement.api;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.pakekelambu.benefits.entitlement.domain.EntitlementStatus;
import org.pakekelambu.benefits.entitlement.store.StatusStore;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.time.BusinessClock;

/** The filters of the list; all that are given must hold. */
public class EntitlementFilter {
    @QueryParam("status")
    @Parameter(description = "Status on the date", example = "IN_ARREARS")
    EntitlementStatus status;

    @QueryParam("district")
    @Parameter(description = "Code of the district", example = "16.06.03")
    String district;

    @QueryParam("programme")
    @Parameter(description = "Code of the programme", example = "pake-kelambu")
    String programme;

    @QueryParam("asOf")
    @Parameter(description = "Date of the status; today when absent", example = "2026-11-22")
    LocalDate asOf;

    @QueryParam("knownAt")
    @Parameter(
            description = "What this service had recorded by then; now when absent",
            example = "2026-11-22T03:00:00Z")
    Instant knownAt;

    StatusStore.Wanted wanted(BusinessClock clock, RegionScope regions) {
        return new StatusStore.Wanted(
                Optional.ofNullable(status),
                Optional.ofNullable(district),
                Optional.ofNullable(programme),
                asOf == null ? clock.today() : asOf,
                knownAt,
                regions);
    }
}
