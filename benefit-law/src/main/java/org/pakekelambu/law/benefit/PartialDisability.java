package org.pakekelambu.law.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.law.DisabilityTable;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;

/**
 * Permanent partial disability: table percentage (x loss of function) x 80 x W (PP 44/2015 annex III). Several impairments of
 * one accident add up, parts lost before functions lost, never past the cap.
 */
final class PartialDisability {

    private PartialDisability() {}

    static void assess(LossCase c) {
        Parameter<DisabilityTable> table = c.law.jkk().disabilityTable(c.risk);
        List<RatedImpairment> anatomic = new ArrayList<>();
        List<RatedImpairment> function = new ArrayList<>();
        for (Impairment impairment : c.loss.impairments()) {
            LineCode code = ImpairmentRating.line(impairment, table.value(), c.loss);
            RatedImpairment rated = ImpairmentRating.rate(impairment, table.value(), c, code);
            if (rated != null) {
                (code == LineCode.JKK_DISABILITY_ANATOMIC ? anatomic : function).add(rated);
            }
        }
        boolean several = anatomic.size() + function.size() > 1;
        Parameter<BigDecimal> cap = c.law.jkk().disabilityCapPercent(c.risk);
        BigDecimal left = cap.value();
        left = left.subtract(owe(c, LineCode.JKK_DISABILITY_ANATOMIC, anatomic, left, several ? cap : null, table));
        owe(c, LineCode.JKK_DISABILITY_FUNCTION, function, left, several ? cap : null, table);
        if (several) {
            LineCode first = anatomic.isEmpty() ? LineCode.JKK_DISABILITY_FUNCTION : LineCode.JKK_DISABILITY_ANATOMIC;
            c.lines.ask(new OpenQuestion(first, OpenQuestion.Kind.SEVERAL_IMPAIRMENTS, null));
        }
    }

    /** Returns the percentage counted. */
    private static BigDecimal owe(
            LossCase c,
            LineCode code,
            List<RatedImpairment> rated,
            BigDecimal most,
            Parameter<BigDecimal> cap,
            Parameter<DisabilityTable> table) {
        BigDecimal percent = BigDecimal.ZERO;
        for (RatedImpairment one : rated) {
            percent = percent.add(one.percent());
        }
        percent = percent.min(most);
        if (percent.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        Parameter<Integer> months = c.law.jkk().monthsOfBasis(c.risk);
        Parameter<Rupiah> basis = c.law.contribution().basis(c.loss.band(), c.risk);
        Rupiah amount = basis.value().times(months.value()).percent(percent);
        c.owe(
                code,
                amount,
                PayeeRole.MEMBER,
                table.citation(),
                new Working.Disability(List.copyOf(rated), percent, cap, table, months, basis));
        return percent;
    }
}
