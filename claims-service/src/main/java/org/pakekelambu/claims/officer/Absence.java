package org.pakekelambu.claims.officer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time in which an officer is away, both days included. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "When an officer is away and who stands in.", examples = """
                {"id": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d99", "subject": "budi", "from": "2026-12-21", "until": "2026-12-31",
                 "delegate": "sari", "version": 1}""")
public record Absence(
        UUID id,
        @Schema(description = "`sub` of who is away.") String subject,
        LocalDate from,
        LocalDate until,

        @Schema(description = "`sub` of who stands in, if anybody.")
        String delegate,

        @Schema(description = "First day on which it no longer counts, where somebody ended it.")
        LocalDate endedOn,

        @Schema(description = "Also the ETag.") long version) {}
