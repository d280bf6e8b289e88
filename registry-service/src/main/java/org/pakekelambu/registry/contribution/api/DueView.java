package org.pakekelambu.registry.contribution.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Who owes a month, and what all of them owe for it together.")
record DueView(
        List<Item> items,
        String next,
        String programme,

        @Schema(type = SchemaType.STRING, examples = "2026-11")
        YearMonth month,

        @Schema(description = "Workers who owe this month: the declaredCount of a booking of this month alone.")
        long count,

        @Schema(description = "Whole rupiah: the declaredTotal of a booking of this month alone.")
        long total) {

    @Schema(name = "DueMonth")
    record Item(
            UUID workerId,

            @Schema(description = "Whole rupiah for this month.")
            long amount,

            @Schema(description = "Every unpaid month up to this one; the oldest must be paid first.")
            List<YearMonth> unpaidMonths) {}
}
