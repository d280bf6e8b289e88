package org.pakekelambu.law.cover;

import java.time.LocalDate;
import java.time.YearMonth;
import org.pakekelambu.law.Rupiah;

/**
 * A month that was due and unpaid on the date asked.
 *
 * @param dueOn last day on which it would have been in time; unpaid from the day after
 * @param amount what settling it costs, without relief
 * @param settledOn day it was paid after the date asked, or null
 */
public record ArrearsMonth(YearMonth month, LocalDate dueOn, Rupiah amount, LocalDate settledOn) {}
