package org.pakekelambu.claims.officer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.manners.problem.Problem;

/** A time in which an officer is away. */
@Schema(
        description =
                "Both days included. Whoever is away neither assesses nor decides; the delegate may decide on his behalf.",
        examples = "{\"from\": \"2026-12-21\", \"until\": \"2026-12-31\", \"delegate\": \"sari\"}")
public record AbsenceRequest(
        @NotNull @Schema(required = true) LocalDate from,

        @NotNull @Schema(required = true) LocalDate until,

        @Size(min = 1, max = 200)
        @Schema(description = "`sub` of who stands in; he needs the role of an approver himself.")
        String delegate) {

    void check(String subject) {
        if (until.isBefore(from)) {
            throw Problem.unprocessable("impossible-absence").rejected("until", until, "before-the-first-day");
        }
        if (subject.equals(delegate)) {
            throw Problem.unprocessable("impossible-absence").error("delegate", "himself");
        }
    }
}
