package org.pakekelambu.claims.claim.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.manners.secrets.Fingerprints;

/** An heir as the filer names him. */
@Schema(
        description = "An heir: familyId, or name and relation (and NIK, so that he can be recognised).",
        examples =
                "{\"familyId\": \"018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22\", \"child\": {\"level\": \"SD\", \"schoolYear\": 4}}")
public record HeirRequest(
        UUID familyId,
        @Size(min = 1, max = 100) String name,
        PersonRequest.Relation relation,

        @Pattern(regexp = "[0-9]{16}", message = "nik-format")
        String nik,

        @Schema(
                description =
                        "Of an heir who is not in the family on record: until it is known whether a child or"
                                + " grandchild is of age, his share waits unless a guardian is named. Of others the registry's counts.")
        LocalDate birthDate,

        @Valid
        @Schema(
                description =
                        "For a child at school: where. Of more children than school money is paid for, the family chooses"
                                + " those named with their school, in the order of their naming.")
        Child child,

        @Valid AccountRequest account,

        @Valid
        @Schema(
                description =
                        "Who receives a minor's money: of the family, or somebody from outside with an account. When"
                                + " absent the other parent, else the claimant if he is of the family.")
        PersonRequest guardian,

        @Valid
        @Schema(
                description = "The heir of the same rank to whom this one gave a power of attorney. The paper"
                        + " POWER_OF_ATTORNEY is asked for, and another officer checks it.")
        PersonRequest attorney,

        @Size(min = 1, max = 500)
        @Schema(
                description =
                        "Why somebody disputes that he may be paid; his share is then held and the rest paid. After"
                                + " filing only another officer than the filer says it.")
        String contested) {

    /** Where a child is at school. */
    @Schema(examples = "{\"level\": \"SD\", \"schoolYear\": 4}")
    public record Child(
            @NotNull SchoolLevel level,

            @Min(1) @Max(12) @Schema(description = "Which year of that level; 1 when absent.")
            Integer schoolYear) {

        /** Null for a child that is at none. */
        public Heir.Schooling toSchooling() {
            return level == SchoolLevel.NONE ? null : new Heir.Schooling(level.name(), schoolYear);
        }
    }

    @AssertTrue(message = "family-id-or-name")
    @Schema(hidden = true)
    boolean isSomebody() {
        return familyId != null || (name != null && !name.isBlank() && relation != null);
    }

    Heir toHeir(Fingerprints fingerprints) {
        var person = new PersonRequest(familyId, name, relation, nik, null, account).toPerson(fingerprints);
        var schooling = child == null ? null : child.toSchooling();
        return new Heir(
                        person,
                        schooling,
                        guardian == null ? null : guardian.toPerson(fingerprints),
                        attorney == null ? null : attorney.toPerson(fingerprints),
                        contested)
                .born(birthDate);
    }
}
