package org.pakekelambu.law.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.clock.DueDay;

/**
 * Compensation for late payment: 1% of the late lines for each day after the due day, owed by BPJS (PP 44/2015 Ps 37(3), 40(4)).
 * The programme's own top-up is not the statute's and earns none.
 */
public final class LatePayment {

    private LatePayment() {}

    /**
     * The line owed, or empty when paid in time.
     *
     * @param late lines paid late; funeral included, never a penalty itself
     * @param due when they had to be paid
     * @param paidOn day the money was received
     * @param memberLives true when the member is alive: JKK then goes to the member, everything else to the heirs
     */
    public static Optional<BenefitLine> compensation(
            List<BenefitLine> late, DueDay due, LocalDate paidOn, boolean memberLives, Law law) {
        long days = due.daysLate(paidOn);
        List<BenefitLine> counted = new ArrayList<>(late.size());
        Rupiah base = Rupiah.ZERO;
        for (BenefitLine line : late) {
            if (line.payer() == Payer.BPJS_KETENAGAKERJAAN
                    && line.state() == LineState.PAYABLE
                    && line.code() != LineCode.PENALTY) {
                counted.add(line);
                base = base.plus(line.amount());
            }
        }
        Parameter<BigDecimal> percent = law.clocks().latePercentPerDay(due.on());
        Rupiah amount = base.percent(percent.value().multiply(BigDecimal.valueOf(days)));
        if (amount.isZero()) {
            return Optional.empty();
        }
        boolean jkk = counted.get(0).code().isJkk();
        return Optional.of(new BenefitLine(
                LineCode.PENALTY,
                amount,
                Payer.BPJS_KETENAGAKERJAAN,
                jkk && memberLives ? PayeeRole.MEMBER : PayeeRole.HEIRS,
                LineState.PAYABLE,
                List.of(),
                null,
                null,
                percent.citation(),
                new Working.Late(List.copyOf(counted), base, days, percent)));
    }
}
