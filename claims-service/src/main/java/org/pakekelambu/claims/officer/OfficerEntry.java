package org.pakekelambu.claims.officer;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of an officer; of the number it says only whether it is the one entered before. */
@Schema(
        description = "Who entered an officer's number, and when. The latest entry counts.",
        examples =
                "{\"subject\": \"rina\", \"enteredBy\": \"root\", \"enteredAt\": \"2026-07-11T02:00:00Z\", \"otherNumber\": false}")
public record OfficerEntry(
        String subject,
        String enteredBy,
        Instant enteredAt,

        @Schema(description = "True when it gives another number than the entry before.")
        boolean otherNumber) {}
