package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.Circumstances;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.adjudication.facts.ReportedCosts;
import org.pakekelambu.claims.adjudication.facts.ReportedOutcome;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Moments;
import org.pakekelambu.claims.payout.api.Masked;

/** What was reported, by whom and when, as it is known at this version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Reported",
        description =
                "What was reported, by whom and when. Names, numbers and accounts are masked, as those of payees.")
public record ReportedView(
        @Schema(description = "Who reported first (stage I); an officer's filing does not change it.")
        String by,

        Instant at,
        Circumstances.Reporter reporter,

        @Schema(description = "Day on which it was first known how it ended (stage II); absent while under treatment.")
        LocalDate stageTwoOn,

        Boolean working,
        Circumstances.Setting setting,
        Named claimant,
        List<NamedHeir> heirs,
        ReportedOutcome outcome,

        @Schema(description = "Receipts in whole rupiah, before any cap.")
        ReportedCosts costs,

        @Schema(description = "The partner facility that is paid for treating him.")
        Named facility,

        @Schema(description = "Whom a will names; empty when nobody has read it yet.")
        List<Named> will,

        Named burialPayer) {

    /** Somebody named in the report, masked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportedPerson")
    public record Named(UUID familyId, String name, String relation, String nik, String bank, String accountNumber) {

        private static Named of(Person person) {
            return person == null
                    ? null
                    : new Named(
                            person.familyId(),
                            Masked.name(person.name()),
                            person.relation(),
                            person.nikMasked(),
                            person.account() == null ? null : person.account().bank(),
                            person.account() == null
                                    ? null
                                    : Masked.number(person.account().number()));
        }
    }

    /** An heir as he was named. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportedHeir")
    public record NamedHeir(
            Named person,
            Heir.Schooling child,

            @Schema(description = "As it was said of an heir who is not on record.")
            LocalDate birthDate,

            @Schema(description = "Who receives a minor's money, where somebody was named.")
            Named guardian,

            @Schema(description = "The heir to whom he gave a power of attorney.")
            Named attorney,

            @Schema(description = "Why somebody disputes his share; absent while nobody does.")
            String contested) {

        private static NamedHeir of(Heir heir) {
            return new NamedHeir(
                    Named.of(heir.person()),
                    heir.schooling(),
                    heir.birthDate(),
                    Named.of(heir.guardian()),
                    Named.of(heir.attorney()),
                    heir.contested());
        }
    }

    static ReportedView of(Claim claim) {
        ClaimFacts facts = claim.document().facts();
        Moments moments = Moments.of(claim);
        Circumstances circumstances = facts.circumstances();
        return new ReportedView(
                moments.reportedBy(),
                moments.reportedAt(),
                circumstances.reporter(),
                moments.stageTwoOn(),
                circumstances.working(),
                circumstances.setting(),
                Named.of(facts.claimant()),
                facts.heirs().stream().map(NamedHeir::of).toList(),
                facts.outcome(),
                facts.costs().equals(ReportedCosts.NONE) ? null : facts.costs(),
                Named.of(circumstances.facility()),
                facts.will() == null
                        ? null
                        : facts.will().named().stream().map(Named::of).toList(),
                Named.of(facts.burialPayer()));
    }
}
