package org.pakekelambu.claims.due;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A death on record that nobody claimed. */
@Schema(description = "A death on record for which no claim stands.", examples = """
                {"workerId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d44", "diedOn": "2026-05-02", "daysSince": 69,
                 "district": "16.06.03", "village": "16.06.03.2005", "family": 3}""")
public record UnclaimedView(
        UUID workerId,
        LocalDate diedOn,
        long daysSince,
        String district,
        String village,

        @Schema(description = "Number of family members on record.")
        int family) {}
