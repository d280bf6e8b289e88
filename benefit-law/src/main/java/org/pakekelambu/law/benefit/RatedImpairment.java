package org.pakekelambu.law.benefit;

import java.math.BigDecimal;

/**
 * An impairment and its share of 80 x W.
 *
 * @param tablePercent what the table gives for the part
 * @param lossPercent share of function lost, or null when the part is lost
 * @param percent tablePercent x lossPercent
 */
public record RatedImpairment(
        Impairment impairment, BigDecimal tablePercent, BigDecimal lossPercent, BigDecimal percent) {}
