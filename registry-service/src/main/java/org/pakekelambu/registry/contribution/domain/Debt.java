package org.pakekelambu.registry.contribution.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A worker who owes a month, with every month unpaid up to it, oldest first. */
public record Debt(UUID workerId, YearMonth month, List<YearMonth> unpaidMonths) {}
