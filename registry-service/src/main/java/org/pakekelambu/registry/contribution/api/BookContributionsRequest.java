package org.pakekelambu.registry.contribution.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.registry.contribution.domain.Booking;
import org.pakekelambu.registry.contribution.domain.Payment;
import org.pakekelambu.registry.contribution.domain.Payments;

@Schema(description = "Contributions that were paid. The control totals must match to the rupiah or nothing is booked.")
record BookContributionsRequest(
        @NotBlank @Size(max = 60) @Schema(examples = "pake-kelambu")
        String programme,

        @Valid @NotEmpty @Size(max = 240) List<@NotNull MonthPaid> payments,

        @NotBlank
        @Size(max = 100)
        @Schema(examples = "SP2D-2026-000123", description = "Of the payment; the same again is harmless.")
        String reference,

        @Size(min = 1, max = 100_000) @Schema(description = "Absent: all who owe those months.")
        List<@NotNull UUID> workerIds,

        @NotNull @Positive @Schema(examples = "45000", description = "Worker-months.")
        Long declaredCount,

        @NotNull @Positive @Schema(examples = "756000000", description = "Whole rupiah.")
        Long declaredTotal) {

    @Schema(name = "MonthPaid")
    record MonthPaid(
            @NotNull @Schema(type = SchemaType.STRING, examples = "2026-01")
            YearMonth month,

            @NotNull @Schema(examples = "2026-01-12") LocalDate paidOn) {}

    Booking booking() {
        var all = new Payments(
                payments.stream().map(p -> new Payment(p.month(), p.paidOn())).toList());
        return new Booking(programme, all, reference, workerIds, declaredCount, declaredTotal);
    }
}
