package org.pakekelambu.claims.claim.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.domain.AppealStage;

/** The family appeals. */
@Schema(
        description = "An appeal, and before whom.",
        examples = "{\"stage\": \"LABOUR_INSPECTOR\", \"raisedOn\": \"2026-07-20\", \"reference\": \"PNG/12/2026\","
                + " \"reason\": \"The family says it happened on the way to the field.\"}")
public record AppealRequest(
        @Schema(
                description =
                        "OFFICE when absent. JKK: LABOUR_INSPECTOR, then MINISTER; JKM: MEDIATION, then DISTRICT_COURT.")
        AppealStage stage,

        @Schema(description = "Day on which the family raised it; today when absent.")
        LocalDate raisedOn,

        @Size(max = 100) @Schema(description = "Number of the letter or case.")
        String reference,

        @Schema(description = "Paper of the claim that holds it.")
        UUID documentId,

        @NotBlank @Size(max = 1000) @Schema(required = true) String reason) {

    AppealStage at() {
        return stage == null ? AppealStage.OFFICE : stage;
    }
}
