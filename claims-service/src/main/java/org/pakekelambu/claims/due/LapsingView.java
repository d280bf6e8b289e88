package org.pakekelambu.claims.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.scholarship.Reminder;

/** A right about to lapse. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A right nobody used yet, and the days left to use it.", examples = """
                {"kind": "SCHOOL_YEAR", "claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11",
                 "child": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22", "schoolYear": "2026/2027", "district": "16.06.03",
                 "village": "16.06.03.2005", "rupiah": 1500000, "lapsesOn": "2027-06-30", "daysLeft": 354}""")
public record LapsingView(
        @Schema(description = "ACCIDENT: reported, never filed. SCHOOL_YEAR: a child for whom nobody asked.")
        LapsingKind kind,

        @Schema(description = "The draft of an accident; the decided claim of a child.")
        UUID claimId,

        UUID child,
        String schoolYear,
        String district,
        String village,
        @Schema(description = "Whole rupiah.") long rupiah,

        @Schema(
                description =
                        "Accident: five years after it (PP 82/2019, Ps 26). School year: its end (an assumption).")
        LocalDate lapsesOn,

        @Schema(description = "Below zero once it lapsed.") long daysLeft) {

    static LapsingView of(UnfiledView one) {
        return new LapsingView(
                LapsingKind.ACCIDENT,
                one.claimId(),
                null,
                null,
                one.district(),
                one.village(),
                one.rupiah(),
                one.lapsesOn(),
                one.daysLeft());
    }

    static LapsingView of(Reminder one) {
        return new LapsingView(
                LapsingKind.SCHOOL_YEAR,
                one.claimId(),
                one.child(),
                one.schoolYear(),
                one.district(),
                one.village(),
                one.amount(),
                one.lastDay(),
                one.daysLeft());
    }

    String place() {
        return village == null ? district == null ? "" : district : village;
    }

    boolean in(String asked) {
        return asked == null || asked.equals(village) || asked.equals(district);
    }
}
