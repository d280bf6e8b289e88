package org.pakekelambu.registry.contribution.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/** The contribution for a month, and the day its money was paid. */
public record Payment(YearMonth month, LocalDate paidOn) {}
