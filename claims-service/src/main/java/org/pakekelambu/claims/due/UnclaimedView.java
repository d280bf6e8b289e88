package org.pakekelambu.claims.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A death, on record or reported, that nobody claimed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A death, on record or reported, for which no claim stands.", examples = """
                {"workerId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d44", "diedOn": "2026-05-02", "recorded": true, "daysSince": 69,
                 "district": "16.06.03", "village": "16.06.03.2005", "family": 3, "children": 1, "rupiah": 42000000,
                 "draftId": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11"}""")
public record UnclaimedView(
        UUID workerId,
        LocalDate diedOn,

        @Schema(description = "False where a draft tells of the death and the registry does not know of it yet.")
        boolean recorded,

        long daysSince,
        String district,
        String village,

        @Schema(description = "Number of family members on record.")
        int family,

        @Schema(description = "Children with school money to come.")
        int children,

        @Schema(
                description =
                        "What the law would give by what is known, held money included; whole rupiah. A JKM claim never lapses.")
        long rupiah,

        @Schema(description = "A draft of this death that nobody filed yet, the oldest; absent where there is none.")
        UUID draftId) {}
