package org.pakekelambu.law.benefit;

import static org.pakekelambu.law.LineCode.JKK_DEATH;
import static org.pakekelambu.law.LineCode.JKK_FUNERAL;
import static org.pakekelambu.law.LineCode.JKK_PERIODIC;
import static org.pakekelambu.law.LineCode.JKK_SCHOLARSHIP;
import static org.pakekelambu.law.LineCode.PROGRAMME_TOP_UP;

import java.math.BigDecimal;
import java.util.List;
import org.pakekelambu.law.JkkLaw;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;

/**
 * Death by work accident: 60% x 80 x W with its floor, periodic money, funeral, scholarship (PP 44/2015 Ps 25(2)b, annex III),
 * and what the programme promised beyond. JKM is not added.
 */
final class AccidentDeath {

    private AccidentDeath() {}

    static void assess(LossCase c) {
        JkkLaw jkk = c.law.jkk();
        Parameter<BigDecimal> percent = jkk.deathPercent(c.risk);
        Parameter<Integer> months = jkk.monthsOfBasis(c.risk);
        Parameter<Rupiah> basis = c.law.contribution().basis(c.loss.band(), c.risk);
        Parameter<Rupiah> floor = jkk.deathFloor(c.risk);
        Rupiah share = basis.value().times(months.value()).percent(percent.value());
        Rupiah amount = share.max(floor.value());
        c.owe(
                JKK_DEATH,
                amount,
                c.afterDeath(JKK_DEATH),
                floor.citation(),
                new Working.ShareOfBasis(percent, months, basis, floor));
        c.oweFixed(JKK_PERIODIC, jkk.periodic(c.risk), c.afterDeath(JKK_PERIODIC));
        c.oweFixed(JKK_FUNERAL, jkk.funeral(c.risk), c.afterDeath(JKK_FUNERAL));
        topUp(c);
        Scholarships.assess(c, JKK_SCHOLARSHIP);
    }

    /** The programme tops its members' statutory death lines up to what it announced; held lines hold it too. */
    private static void topUp(LossCase c) {
        Parameter<Rupiah> promise =
                c.law.programme(c.loss.programme()).accidentDeathTotal(c.risk).orElse(null);
        if (promise == null) {
            return;
        }
        Rupiah statutory = Rupiah.ZERO;
        List<BenefitLine> death = List.copyOf(c.lines.soFar());
        for (int i = 0; i < death.size(); i++) {
            statutory = statutory.plus(death.get(i).amount());
        }
        Rupiah amount = promise.value().lessAtMost(statutory);
        if (amount.isZero()) {
            return;
        }
        BenefitLine first = death.get(0);
        c.lines.add(new BenefitLine(
                PROGRAMME_TOP_UP,
                amount,
                Payer.PROGRAMME,
                first.payee(),
                first.state(),
                first.heldUntil(),
                null,
                null,
                promise.citation(),
                new Working.TopUp(promise, death)));
    }
}
