package org.pakekelambu.benefits.entitlement.api;

import org.pakekelambu.law.benefit.Totals;

/** Sums of lines in whole rupiah: payable at once, held until something happens, and school years to come. */
public record TotalsView(long payableNow, long held, long future) {

    static TotalsView of(Totals totals) {
        return new TotalsView(
                totals.payableNow().amount(),
                totals.held().amount(),
                totals.future().amount());
    }
}
