package org.pakekelambu.claims.scholarship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.Account;
import org.pakekelambu.claims.claim.api.AccountRequest;
import org.pakekelambu.claims.claim.api.PersonRequest;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.SchoolYear;
import org.pakekelambu.law.SchoolLevel;

/** A child's school year. */
@Schema(description = "School money for one child and one school year.", examples = """
                {"child": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22", "schoolYear": 2027, "level": "SD", "yearInLevel": 2,
                 "documents": ["SCHOOL_LETTER", "REPORT_CARD"], "guardianConsent": true,
                 "guardian": {"familyId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d23", "name": "Siti Aminah"},
                 "account": {"bank": "BANK SUMSEL BABEL", "number": "1234567890", "holder": "Siti Aminah"}}""")
public record YearRequest(
        @NotNull @Schema(required = true, description = "Family id of the child.")
        UUID child,

        @NotNull @Min(2015) @Max(2100) @Schema(required = true, description = "2027 is the school year 2027/2028.")
        Integer schoolYear,

        @NotNull @Schema(required = true) Level level,

        @NotNull @Min(1) @Max(6) @Schema(required = true, description = "Which year of the level, from 1.")
        Integer yearInLevel,

        @NotNull
        @Size(max = 20)
        @Schema(
                required = true,
                description = "Papers at hand; SCHOOL_LETTER is needed, what else is missing is noted"
                        + " (BIRTH_CERTIFICATE, KK, REPORT_CARD).")
        List<@Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "document-code") String> documents,

        @NotNull
        @Schema(
                required = true,
                description = "The guardian of a minor agreed to the use of the child's data (UU 27/2022 Ps 25).")
        Boolean guardianConsent,

        @Valid
        @Schema(
                description =
                        "Who receives for a minor (422 without): of the family, or somebody from outside by name and NIK. Never a minor.")
        PersonRequest guardian,

        @Valid
        @Schema(description = "Account of the child or the guardian (422 without); that of the guardian when absent.")
        AccountRequest account) {

    /** A level of school. */
    public enum Level {
        TK,
        SD,
        SMP,
        SMA,
        PT
    }

    /** Of the child or the guardian, or null. */
    Account paidInto() {
        if (account != null) {
            return account.toAccount();
        }
        return guardian == null || guardian.account() == null
                ? null
                : guardian.account().toAccount();
    }

    Place place() {
        return new Place(new SchoolYear(schoolYear), SchoolLevel.valueOf(level.name()), yearInLevel);
    }
}
