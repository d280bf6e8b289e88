package org.pakekelambu.law.benefit;

import java.math.BigDecimal;
import org.pakekelambu.law.BodyPart;

/**
 * Lasting harm to one part of the body, as a doctor stated it.
 *
 * @param side null for parts that have none
 * @param loss percent of function lost; for measured rows of the table the extent in their own unit (percent, decibel,
 *     centimetre); null when the part is lost altogether
 * @param decidedPercent the percentage an officer set where the table leaves it open, or null
 */
public record Impairment(BodyPart part, Side side, BigDecimal loss, BigDecimal decidedPercent) {

    /** Left or right, of the body or of the hand the worker uses. */
    public enum Side {
        LEFT,
        RIGHT
    }

    /** A part lost altogether. */
    public static Impairment lossOf(BodyPart part, Side side) {
        return new Impairment(part, side, null, null);
    }
}
