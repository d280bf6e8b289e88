package org.pakekelambu.claims.claim.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.Circumstances;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.secrets.Fingerprints;

/** What is reported when a claim is filed or previewed. */
@Schema(description = "A claim as it is filed.", examples = """
                {"worker": {"nik": "1606021708790003"}, "kind": "DEATH", "occurredOn": "2026-07-10", "cause": "ILLNESS",
                 "claimant": {"name": "Siti Aminah", "relation": "SPOUSE", "nik": "1606024107850002",
                   "account": {"bank": "BANK SUMSEL BABEL", "number": "1234567890", "holder": "Siti Aminah"}},
                 "heirs": [{"name": "Siti Aminah", "relation": "SPOUSE", "nik": "1606024107850002"}],
                 "documents": ["DEATH_CERTIFICATE", "HEIR_LETTER", "MEMBER_CARD"]}""")
public record FileClaimRequest(
        @NotNull @Valid @Schema(required = true) WorkerRequest worker,
        @NotNull @Schema(required = true) ClaimKind kind,

        @NotNull
        @Schema(required = true, description = "Day of death (DEATH); of the accident or diagnosis (WORK_ACCIDENT).")
        LocalDate occurredOn,

        @NotNull @Schema(required = true) Cause cause,
        @Valid OutcomeRequest outcome,
        @Valid CostsRequest costs,
        @Valid PersonRequest claimant,
        @Size(max = 50) List<@Valid HeirRequest> heirs,
        @Valid WillRequest will,

        @Valid @Schema(description = "Who arranged the burial.")
        PersonRequest burialPayer,

        @Size(max = 50)
        @Schema(
                description = "Codes of the papers that are there: DEATH_CERTIFICATE, HEIR_LETTER, MEMBER_CARD,"
                        + " DOCTOR_LETTER, POLICE_REPORT, TRANSPORT_RECEIPT, TREATMENT_RECEIPT, BURIAL_PROOF and others;"
                        + " filing is the application itself.")
        List<@Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "document-code") String> documents,

        @Schema(description = "What kind of reporter it was; who exactly is known from the token.")
        Circumstances.Reporter reporter,

        @Schema(
                description =
                        "Whether the member was working when it happened. False puts a question before an officer; it refuses"
                                + " nothing by itself. Absent: nobody said.")
        Boolean working,

        @Schema(description = "TRAFFIC or VIOLENCE: a police report belongs to the papers.")
        Circumstances.Setting setting) {

    public ClaimFacts toFacts(Fingerprints fingerprints) {
        if (outcome != null && outcome.setsPercent()) {
            throw Problem.invalid("outcome.impairments.decidedPercent", "set-by-assessment");
        }
        if (costs != null && costs.setsPartnerPrice()) {
            throw Problem.invalid("costs.elsewhere.highestPartnerPrice", "set-by-assessment");
        }
        return new ClaimFacts(
                kind,
                occurredOn,
                cause,
                outcome == null ? null : outcome.toOutcome(),
                costs == null ? null : costs.toCosts(),
                claimant == null ? null : claimant.toPerson(fingerprints),
                heirs == null
                        ? null
                        : heirs.stream().map(h -> h.toHeir(fingerprints)).toList(),
                will == null ? null : will.toWill(fingerprints),
                burialPayer == null ? null : burialPayer.toPerson(fingerprints),
                codes(documents),
                new Circumstances(reporter, working, setting, CostsRequest.facility(costs, fingerprints)));
    }

    /** The law's names for papers; DEATH_LETTER and the like are the same papers under other names. */
    static Set<String> codes(List<String> documents) {
        return documents == null
                ? Set.of()
                : documents.stream()
                        .map(code -> "DEATH_LETTER".equals(code) ? "DEATH_CERTIFICATE" : code)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
