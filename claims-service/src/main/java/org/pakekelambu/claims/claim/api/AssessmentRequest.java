package org.pakekelambu.claims.claim.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.Circumstances;
import org.pakekelambu.claims.claim.Correction;
import org.pakekelambu.manners.secrets.Fingerprints;

/** An officer's answers to what was unclear, and facts that were otherwise than reported; what is absent stays. */
@Schema(
        description =
                "Answers to findings that are UNCLEAR, papers received, and facts that were otherwise than reported. What is"
                        + " absent stays as it is, in costs and outcome field by field; 0 takes an amount back. A change after an"
                        + " approval cancels the approval.",
        examples = """
                {"answers": [{"rule": "HeirsRecognised", "outcome": "MET", "reason": "Heir letter of the village seen."}],
                 "documents": ["HEIR_LETTER"], "reason": "The village has sent the heir letter."}""")
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

        @Size(max = 50)
        @Schema(
                description = "How single shares are paid: a dispute or its end (by an officer other than the filer), a"
                        + " guardian, a power of attorney.")
        List<@Valid ShareRequest> shares,

        @Size(max = 10)
        @Schema(
                description =
                        "Amounts set where the law names none; by an officer other than the filer, with his reason.")
        List<@Valid Amount> amounts,

        @Schema(description = "What kind of reporter it was; who exactly is known from the token.")
        Circumstances.Reporter reporter,

        @Schema(
                description =
                        "Whether the member was working when it happened. False puts a question before an officer; it refuses"
                                + " nothing by itself. Absent: nobody said.")
        Boolean working,

        @Schema(description = "TRAFFIC or VIOLENCE: a police report belongs to the papers.")
        Circumstances.Setting setting,

        @Size(max = 1000) String reason) {

    /** An amount an officer sets where the law names none. */
    @Schema(
            name = "AmountSet",
            examples =
                    "{\"code\": \"JKK.DENTURES\", \"amount\": 3000000, \"reason\": \"Receipt of the hospital, no cap known.\"}")
    public record Amount(
            @NotNull @Pattern(regexp = "JKK\\.DENTURES", message = "amount-set-by-law") @Schema(required = true)
            String code,

            @NotNull @Min(1) @Max(CostsRequest.MOST) @Schema(required = true)
            Long amount,

            @NotBlank @Size(max = 1000) @Schema(required = true)
            String reason) {}

    /** The answer to one rule's question. */
    public record Given(
            @NotBlank @Size(max = 60) String rule,

            @NotNull
            @Schema(
                    description =
                            "NOT_MET proposes a rejection only where nothing would be owed at all, as without cover. About"
                                    + " one person, paper or sum it leaves that out, holds it or keeps it open; the others are paid.")
            Found outcome,

            @NotBlank @Size(max = 1000) String reason) {}

    /** What the officer found. */
    public enum Found {
        MET,
        NOT_MET
    }

    /** True where something stands that is said of a filed claim only, most of it by an officer other than the filer. */
    boolean speaksForTheLaw() {
        return (answers != null && !answers.isEmpty())
                || (amounts != null && !amounts.isEmpty())
                || (shares != null && !shares.isEmpty())
                || (outcome != null && outcome.setsPercent())
                || (costs != null && costs.setsPartnerPrice());
    }

    public Correction toCorrection(Fingerprints fingerprints) {
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
                shares == null
                        ? List.of()
                        : shares.stream().map(one -> one.toChange(fingerprints)).toList(),
                amounts == null
                        ? List.of()
                        : amounts.stream()
                                .map(one -> new Correction.Amount(one.code(), one.amount(), one.reason()))
                                .toList(),
                new Circumstances(reporter, working, setting, CostsRequest.facility(costs, fingerprints)),
                reason);
    }
}
