package org.pakekelambu.benefits.entitlement.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.law.cover.ArrearsMonth;
import org.pakekelambu.law.cover.CoverStatus;

/** Months due and unpaid on the date asked. */
public record ArrearsView(
        @Schema(description = "Consecutive months due and unpaid on that date", examples = "2")
        int months,

        @Schema(description = "Whole rupiah that settle them", examples = "33600")
        long amountToSettle,

        List<Month> unpaid) {

    /** {@code dueOn} is the last day on which it would have been in time. */
    public record Month(YearMonth month, LocalDate dueOn, long amount) {
        static Month of(ArrearsMonth month) {
            return new Month(month.month(), month.dueOn(), month.amount().amount());
        }
    }

    static ArrearsView of(CoverStatus cover) {
        return new ArrearsView(
                cover.arrears().size(),
                cover.toSettle().amount(),
                cover.arrears().stream().map(Month::of).toList());
    }
}
