package org.pakekelambu.claims.claim.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.claim.Correction;
import org.pakekelambu.manners.secrets.Fingerprints;

/** An officer's answers to what was unclear, and facts that were otherwise than reported; what is absent stays. */
@Schema(
        description =
                "Answers to findings that are UNCLEAR, papers received, and facts that were otherwise than reported. What is"
                        + " absent stays as it is. A change after an approval cancels the approval.",
        examples = """
                {"answers": [{"rule": "HeirsRecognised", "outcome": "MET", "reason": "Heir letter of the village seen."}],
                 "documents": ["HEIR_LETTER"]}""")
public record AssessmentRequest(
        @Size(max = 30) List<@Valid Given> answers,
        @Size(max = 50) List<@Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "document-code") String> documents,

        @Valid @Schema(description = "The right number of a worker who was not recognised.")
        WorkerRequest worker,

        @Schema(description = "The day of the accident, where only the day of death was reported.")
        LocalDate accidentOn,

        Cause cause,
        @Valid OutcomeRequest outcome,
        @Valid CostsRequest costs,
        @Valid PersonRequest claimant,
        @Size(max = 50) List<@Valid HeirRequest> heirs,
        @Valid WillRequest will,
        @Valid PersonRequest burialPayer,
        @Size(max = 1000) String reason) {

    /** The answer to one rule's question. */
    public record Given(
            @NotBlank @Size(max = 60) String rule,
            @NotNull Found outcome,
            @NotBlank @Size(max = 1000) String reason) {}

    /** What the officer found. */
    public enum Found {
        MET,
        NOT_MET
    }

    Correction toCorrection(Fingerprints fingerprints) {
        return new Correction(
                answers == null
                        ? List.of()
                        : answers.stream()
                                .map(given -> new Correction.Given(
                                        given.rule(), given.outcome() == Found.MET, given.reason()))
                                .toList(),
                FileClaimRequest.codes(documents),
                worker == null ? null : worker.wanted(fingerprints),
                accidentOn,
                cause,
                outcome == null ? null : outcome.toOutcome(),
                costs == null ? null : costs.toCosts(),
                claimant == null ? null : claimant.toPerson(fingerprints),
                heirs == null
                        ? null
                        : heirs.stream().map(h -> h.toHeir(fingerprints)).toList(),
                will == null ? null : will.toWill(fingerprints),
                burialPayer == null ? null : burialPayer.toPerson(fingerprints),
                reason);
    }
}
