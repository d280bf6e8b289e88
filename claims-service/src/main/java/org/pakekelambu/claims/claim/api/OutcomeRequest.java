package org.pakekelambu.claims.claim.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.claims.adjudication.facts.ReportedOutcome;
import org.pakekelambu.law.BodyPart;
import org.pakekelambu.manners.problem.Problem;

/** How the accident ended. */
@Schema(description = "How the accident ended (stage II).", examples = "{\"kind\": \"DEATH\", \"on\": \"2026-06-03\"}")
public record OutcomeRequest(
        @NotNull OutcomeKind kind,

        @Schema(description = "Day of death, recovery or finding of disability.")
        LocalDate on,

        @Size(max = 20) List<@Valid Impairment> impairments,

        @Schema(description = "RIGHT when absent; the sides of the table swap for the left-handed.")
        Hand handedness,

        @Valid Incapacity incapacity) {

    /** Left or right. */
    public enum Hand {
        LEFT,
        RIGHT
    }

    /** A lasting loss. */
    @Schema(examples = "{\"part\": \"thumb\", \"side\": \"LEFT\"}")
    public record Impairment(
            @NotBlank @Schema(description = "Row of the disability table, for instance thumb.")
            String part,

            Hand side,

            @DecimalMin("0.01") @DecimalMax("100") @Schema(description = "Share of the function lost.")
            BigDecimal lossPercent,

            @DecimalMin("0.01")
            @DecimalMax("70")
            @Schema(
                    description =
                            "Percentage an officer other than the filer sets where the table leaves it open; only in an"
                                    + " assessment or correction.")
            BigDecimal decidedPercent) {}

    /** Time unable to work. */
    @Schema(examples = "{\"months\": 2, \"days\": 10}")
    public record Incapacity(
            @Min(0) @Max(600) int months, @Min(0) @Max(31) int days) {}

    /** True where a percentage stands that only an officer may set. */
    boolean setsPercent() {
        return impairments != null && impairments.stream().anyMatch(one -> one.decidedPercent() != null);
    }

    ReportedOutcome toOutcome() {
        List<Impairment> given = impairments == null ? List.of() : impairments;
        return new ReportedOutcome(
                kind,
                on,
                given.stream()
                        .map(i -> new ReportedOutcome.Impairment(
                                part(i.part()),
                                i.side() == null ? null : i.side().name(),
                                i.lossPercent(),
                                i.decidedPercent()))
                        .toList(),
                handedness == null ? null : handedness.name(),
                incapacity == null ? null : new ReportedOutcome.Incapacity(incapacity.months(), incapacity.days()));
    }

    private static String part(String part) {
        try {
            return BodyPart.of(part).name().toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid("outcome.impairments.part", "unknown-body-part");
        }
    }
}
