package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.ClaimVersion;
import org.pakekelambu.claims.claim.domain.Step;

/** One step of a claim's history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One step of a claim: what happened, by whom, when, why, and what was owed then.")
public record VersionView(
        long version,
        ClaimStatus status,
        Step step,
        String by,
        String reason,
        Instant recordedAt,
        LocalDate businessDate,
        long payableNow,
        long held,
        long future) {

    static VersionView of(ClaimVersion version) {
        return new VersionView(
                version.version(),
                version.status(),
                version.step(),
                version.by(),
                version.reason(),
                version.recordedAt(),
                version.businessOn(),
                version.payableNow(),
                version.held(),
                version.future());
    }
}
