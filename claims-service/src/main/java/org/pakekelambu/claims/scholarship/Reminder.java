package org.pakekelambu.claims.scholarship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child whose school year nobody asked for. */
@Schema(description = "A child with a right to this school year for whom nobody asked.", examples = """
                {"claimId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11", "child": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22",
                 "schoolYear": "2027/2028", "level": "SD", "yearInLevel": 2, "amount": 1500000, "district": "16.06.03",
                 "village": "16.06.03.2005", "lastDay": "2028-06-30", "daysLeft": 300}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reminder(
        UUID claimId,
        UUID child,
        String schoolYear,
        String level,
        int yearInLevel,
        long amount,
        String district,
        String village,

        @Schema(
                description =
                        "End of the school year; school money is claimed every year, the law names no last day (an assumption).")
        LocalDate lastDay,

        @Schema(description = "From the business date.") long daysLeft) {}
