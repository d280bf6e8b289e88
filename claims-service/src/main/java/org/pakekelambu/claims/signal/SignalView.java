package org.pakekelambu.claims.signal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.law.Text;

/** Claims that are alike, as a person who looks for fraud reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "FraudSignal",
        description = "Claims that are alike although they should have nothing in common. A signal refuses nothing.",
        examples = """
                {"id": "0b0e5a0e-7b1c-4c55-9d0e-2f6f0a4c1d11", "kind": "EARLY_DEATHS_OF_REGISTRAR", "counted": 4,
                 "threshold": 3, "weight": 133, "person": "sub-4711", "enrolledInAll": 812, "claimCount": 4,
                 "claims": [{"claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11",
                             "workerId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d44", "registeredBy": "sub-4711",
                             "enrolledOn": "2026-05-01"}],
                 "sentence": {"id": "4 pekerja yang didaftarkan oleh petugas yang sama meninggal tidak lama setelah didaftarkan.",
                              "en": "4 workers enrolled by the same person died soon after they were enrolled."}}""")
public record SignalView(
        UUID id,
        SignalKind kind,

        @Schema(description = "Families, workers, claims: the sentence says what was counted.")
        long counted,

        @Schema(description = "From how many on it is shown; set by the office.")
        long threshold,

        @Schema(
                description =
                        "100 at the threshold, 200 at twice the threshold; an early death weighs more the earlier.")
        long weight,

        @Schema(examples = "16.06.03.2005", description = "Village, or district where the village is not known.")
        String place,

        @Schema(description = "`sub` of the registrar, reporter or officer it is about.")
        String person,

        @Schema(description = "`sub` of the approver of a pair.")
        String approver,

        @Schema(description = "Day of the accidents.") LocalDate on,

        @Schema(description = "Days from enrolment to death.")
        Integer days,

        @Schema(description = "Workers this registrar enrolled in all.")
        Long enrolledInAll,

        int claimCount,
        @Schema(description = "At most 20 of the claims.") List<OneClaim> claims,
        Text sentence) {

    /** A claim of the signal: who registered whom. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FraudSignalClaim")
    public record OneClaim(
            UUID claimId,
            UUID workerId,

            @Schema(description = "`sub` of who enrolled the worker.")
            String registeredBy,

            LocalDate enrolledOn) {}
}
