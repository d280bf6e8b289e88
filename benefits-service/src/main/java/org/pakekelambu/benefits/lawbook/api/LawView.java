package org.pakekelambu.benefits.lawbook.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The law on a date. */
public record LawView(
        @Schema(description = "Date of risk the values are for.")
        LocalDate on,

        @Schema(description = "SHA-256 of the whole law data; decisions and entitlements name it.")
        String digest,

        List<ParameterView> parameters) {

    LawView withoutHistory() {
        return new LawView(
                on,
                digest,
                parameters.stream().map(ParameterView::withoutHistory).toList());
    }
}
