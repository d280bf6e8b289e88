package org.pakekelambu.claims.claim.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.domain.BpjsDecision;
import org.pakekelambu.manners.problem.Problem;

/** What BPJS decided. */
@Schema(description = "The decision of BPJS Ketenagakerjaan.", examples = """
                {"reference": "BPJS-PLG-2026-0815", "decidedOn": "2026-07-14", "outcome": "APPROVED",
                 "lines": [{"code": "JKM.LUMP", "amount": 20000000}]}""")
public record BpjsDecisionRequest(
        @NotBlank @Size(max = 100) @Schema(required = true) String reference,
        @NotNull @Schema(required = true) LocalDate decidedOn,
        @NotNull @Schema(required = true) Outcome outcome,
        @Size(max = 1000) String reason,
        @Size(max = 100) List<@Valid Sum> lines) {

    /** How BPJS decided. */
    public enum Outcome {
        APPROVED,
        PARTLY_APPROVED,
        REJECTED
    }

    /** One line. */
    public record Sum(
            @NotNull @Pattern(regexp = "[A-Z][A-Z_.]{2,39}", message = "line-code")
            String code,

            @NotNull @Min(0) @Max(CostsRequest.MOST) Long amount) {}

    BpjsDecision toDecision(String by, Instant at, LocalDate today) {
        if (decidedOn.isAfter(today)) {
            throw Problem.unprocessable("contradictory-facts").error("decidedOn", "in-the-future");
        }
        return new BpjsDecision(
                reference,
                decidedOn,
                outcome.name(),
                reason,
                lines == null
                        ? List.of()
                        : lines.stream()
                                .map(sum -> new BpjsDecision.Sum(sum.code(), sum.amount()))
                                .toList(),
                by,
                at);
    }
}
