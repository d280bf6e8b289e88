package org.pakekelambu.benefits.entitlement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.BodyPart;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.benefit.Impairment;
import org.pakekelambu.law.cover.CoverStatus;

/**
 * What one worker's family would be owed if the risk came on a date.
 *
 * @param cover the law's word on that date
 * @param paidUntil last month of the running cover paid without a gap by that date, or null
 * @param scholarshipMonths contribution months a natural death must have behind it before a scholarship is owed
 * @param contingencies in the order in which they are shown
 * @param losses what the loss of each part of the body is worth; empty where nothing is owed
 */
public record Entitlement(
        WorkerState worker,
        LocalDate asOf,
        EntitlementStatus status,
        CoverStatus cover,
        YearMonth paidUntil,
        Integer scholarshipMonths,
        Map<Contingency, Assessment> contingencies,
        List<LossOfPart> losses) {

    /** A part lost altogether by a right-handed worker. */
    public record LossOfPart(BodyPart part, Impairment.Side side, BigDecimal percent, BenefitLine line) {}
}
