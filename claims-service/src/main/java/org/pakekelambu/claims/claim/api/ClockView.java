package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which day it must be paid, and what being late costs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "The clock of payment: 3 working days for JKM, 7 for JKK, from the day the papers were all there; 1% of the"
                        + " late statutory lines for each day late, owed to the family (PP 44/2015 Ps 37, 40).",
        examples =
                "{\"completeOn\": \"2026-03-02\", \"dueOn\": \"2026-03-05\", \"daysLate\": 5, \"compensation\": 2100000}")
public record ClockView(
        @Schema(description = "Day the papers were all there; absent while something is missing.")
        LocalDate completeOn,

        LocalDate dueOn,

        @Schema(description = "Calendar days after the due day, to the day of payment or today.")
        long daysLate,

        @Schema(description = "Whole rupiah owed for being late.")
        long compensation) {}
