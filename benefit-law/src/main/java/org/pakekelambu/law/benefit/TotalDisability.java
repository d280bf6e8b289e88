package org.pakekelambu.law.benefit;

import static org.pakekelambu.law.LineCode.JKK_DISABILITY_TOTAL;
import static org.pakekelambu.law.LineCode.JKK_PERIODIC;
import static org.pakekelambu.law.LineCode.JKK_SCHOLARSHIP;

import java.math.BigDecimal;
import org.pakekelambu.law.JkkLaw;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;

/** Permanent total disability: 70% x 80 x W, periodic money at once, scholarship (PP 44/2015 Ps 25(2)b, annex III). */
final class TotalDisability {

    private TotalDisability() {}

    static void assess(LossCase c) {
        JkkLaw jkk = c.law.jkk();
        Parameter<BigDecimal> percent = jkk.totalDisabilityPercent(c.risk);
        Parameter<Integer> months = jkk.monthsOfBasis(c.risk);
        Parameter<Rupiah> basis = c.law.contribution().basis(c.loss.band(), c.risk);
        Rupiah amount = basis.value().times(months.value()).percent(percent.value());
        c.owe(
                JKK_DISABILITY_TOTAL,
                amount,
                PayeeRole.MEMBER,
                percent.citation(),
                new Working.ShareOfBasis(percent, months, basis, null));
        c.oweFixed(JKK_PERIODIC, jkk.periodic(c.risk), PayeeRole.MEMBER);
        Scholarships.assess(c, JKK_SCHOLARSHIP);
    }
}
