package org.pakekelambu.claims.due;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village with deaths nobody claimed. */
@Schema(
        name = "UnclaimedPlace",
        description = "A village, or the district where the village is not known, with deaths nobody claimed.",
        examples = "{\"place\": \"16.06.03.2005\", \"deaths\": 3, \"rupiah\": 126000000}")
public record PlaceView(String place, long deaths, long rupiah) {}
