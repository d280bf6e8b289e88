package org.pakekelambu.claims.due;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village with rights about to lapse. */
@Schema(
        name = "LapsingPlace",
        description = "A village, or the district where the village is not known, with rights about to lapse.",
        examples = "{\"place\": \"16.06.03.2005\", \"rights\": 3, \"rupiah\": 73000000, \"daysLeft\": 21}")
public record LapsingPlaceView(
        @Schema(description = "Empty where the worker is not known yet.")
        String place,

        long rights,
        long rupiah,

        @Schema(description = "Of the right that lapses first.")
        long daysLeft) {}
