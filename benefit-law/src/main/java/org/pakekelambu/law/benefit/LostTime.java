package org.pakekelambu.law.benefit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.MonthBand;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;

/** Temporary incapacity to work (STMB): a share of W for each month, a part month by the day (PP 44/2015 annex III). */
final class LostTime {

    private LostTime() {}

    static void assess(LossCase c) {
        Incapacity time = c.loss.incapacity();
        if (time.months() == 0 && time.days() == 0) {
            return;
        }
        Parameter<List<MonthBand>> bands = c.law.jkk().incapacityBands(c.risk);
        Parameter<Integer> daysPerMonth = c.law.jkk().incapacityDaysPerMonth(c.risk);
        Parameter<Rupiah> basis = c.law.contribution().basis(c.loss.band(), c.risk);
        int length = daysPerMonth.value();
        Incapacity counted = time.days() < length
                ? time
                : new Incapacity(time.months() + time.days() / length, time.days() % length);
        Rupiah amount = amount(counted, bands.value(), length, basis.value());
        c.owe(
                LineCode.JKK_INCAPACITY,
                amount,
                c.memberOrHeirs(LineCode.JKK_INCAPACITY),
                bands.citation(),
                new Working.UnableToWork(counted, bands, daysPerMonth, basis));
    }

    private static Rupiah amount(Incapacity time, List<MonthBand> bands, int daysPerMonth, Rupiah basis) {
        BigDecimal exact = BigDecimal.ZERO;
        for (int i = 0; i < bands.size(); i++) {
            int before = bands.get(i).fromMonth() - 1;
            int until = i + 1 < bands.size() ? bands.get(i + 1).fromMonth() - 1 : Integer.MAX_VALUE;
            BigDecimal perMonth = basis.exactPercent(bands.get(i).percent());
            int months = Math.min(time.months(), until) - before;
            if (months > 0) {
                exact = exact.add(perMonth.multiply(BigDecimal.valueOf(months)));
            }
            boolean partMonthHere = time.months() >= before && time.months() < until;
            if (partMonthHere && time.days() > 0) {
                exact = exact.add(perMonth.multiply(BigDecimal.valueOf(time.days()))
                        .divide(BigDecimal.valueOf(daysPerMonth), MathContext.DECIMAL64));
            }
        }
        return Rupiah.rounded(exact);
    }
}
