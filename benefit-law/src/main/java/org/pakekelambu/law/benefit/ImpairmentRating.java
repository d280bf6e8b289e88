package org.pakekelambu.law.benefit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pakekelambu.law.DisabilityTable;
import org.pakekelambu.law.DisabilityTable.Band;
import org.pakekelambu.law.DisabilityTable.Banded;
import org.pakekelambu.law.DisabilityTable.Flat;
import org.pakekelambu.law.DisabilityTable.PerTen;
import org.pakekelambu.law.DisabilityTable.Range;
import org.pakekelambu.law.DisabilityTable.Row;
import org.pakekelambu.law.DisabilityTable.Sided;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.benefit.OpenQuestion.Kind;

/** Finds the percentage of an impairment in the table, or asks an officer where the table or the facts leave it open. */
final class ImpairmentRating {

    private ImpairmentRating() {}

    /** Anatomic where the part is lost; function where a share of it is, or where a measured row belongs to such an outcome. */
    static LineCode line(Impairment impairment, DisabilityTable table, Loss loss) {
        boolean function = loss.contingency() == Contingency.PARTIAL_FUNCTION;
        Row row = table.row(impairment.part());
        if (row instanceof Flat || row instanceof Sided) {
            function |= impairment.loss() != null;
        }
        return function ? LineCode.JKK_DISABILITY_FUNCTION : LineCode.JKK_DISABILITY_ANATOMIC;
    }

    /** Null where an officer was asked. */
    static RatedImpairment rate(Impairment impairment, DisabilityTable table, LossCase c, LineCode code) {
        Row row = table.row(impairment.part());
        if (impairment.decidedPercent() != null) {
            return whole(impairment, impairment.decidedPercent());
        }
        if (row instanceof Flat flat) {
            return ofPart(impairment, flat.percent(), c, code);
        }
        if (row instanceof Sided sided) {
            if (impairment.side() == null) {
                return ask(c, code, Kind.SIDE_MISSING, impairment);
            }
            boolean main = impairment.side() == c.loss.handedness();
            return ofPart(impairment, main ? sided.right() : sided.left(), c, code);
        }
        if (row instanceof Range) {
            return ask(c, code, Kind.PERCENT_NOT_IN_TABLE, impairment);
        }
        if (impairment.loss() == null) {
            return ask(c, code, Kind.LOSS_MISSING, impairment);
        }
        BigDecimal percent = row instanceof PerTen perTen
                ? perTen.percent().multiply(impairment.loss().divide(BigDecimal.TEN, 0, RoundingMode.DOWN))
                : banded((Banded) row, impairment.loss());
        return percent == null ? ask(c, code, Kind.PERCENT_NOT_IN_TABLE, impairment) : whole(impairment, percent);
    }

    /** A part lost counts whole; a function lost in part counts by its share. */
    private static RatedImpairment ofPart(Impairment impairment, BigDecimal tablePercent, LossCase c, LineCode code) {
        if (impairment.loss() != null) {
            BigDecimal percent = tablePercent.multiply(impairment.loss()).scaleByPowerOfTen(-2);
            return new RatedImpairment(impairment, tablePercent, impairment.loss(), percent);
        }
        return code == LineCode.JKK_DISABILITY_FUNCTION
                ? ask(c, code, Kind.LOSS_MISSING, impairment)
                : whole(impairment, tablePercent);
    }

    private static BigDecimal banded(Banded row, BigDecimal extent) {
        for (Band band : row.bands()) {
            if (band.holds(extent)) {
                return band.percent();
            }
        }
        return null;
    }

    private static RatedImpairment whole(Impairment impairment, BigDecimal percent) {
        return new RatedImpairment(impairment, percent, null, percent);
    }

    private static RatedImpairment ask(LossCase c, LineCode code, Kind kind, Impairment impairment) {
        c.lines.ask(new OpenQuestion(code, kind, impairment.part().name()));
        return null;
    }
}
