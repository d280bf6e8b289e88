package org.pakekelambu.law.benefit;

import org.pakekelambu.law.Rupiah;

/** Sums of lines by state. */
public record Totals(Rupiah payableNow, Rupiah held, Rupiah future) {

    public static final Totals NOTHING = new Totals(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);
}
