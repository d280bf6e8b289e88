package org.pakekelambu.claims.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.clock.Lateness;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.explain.Explanation;
import org.pakekelambu.law.explain.Fact;
import org.pakekelambu.law.explain.Source;

/** Why compensation for late payment is what it is: one leaf for each sum, by the days it was late (PP 44/2015 Ps 37, 40). */
final class LateReason {
    private LateReason() {}

    /** Null when nothing is late. */
    static Explanation of(LocalDate dueOn, List<Lateness.Sum> sums, LocalDate on, Law law) {
        Parameter<BigDecimal> perDay = law.clocks().latePercentPerDay(dueOn);
        List<Explanation> leaves = new ArrayList<>();
        long total = 0;
        for (Lateness.Sum sum : sums) {
            Lateness late = Lateness.of(dueOn, List.of(sum), on, law);
            if (late.compensation() > 0) {
                leaves.add(leaf(Rupiah.of(sum.amount()), late, dueOn, perDay));
                total += late.compensation();
            }
        }
        return leaves.isEmpty()
                ? null
                : new Explanation(
                        LineCode.PENALTY.label(),
                        Rupiah.of(total),
                        null,
                        List.of(),
                        perDay.citation(),
                        List.of(),
                        leaves);
    }

    private static Explanation leaf(Rupiah sum, Lateness late, LocalDate dueOn, Parameter<BigDecimal> perDay) {
        Rupiah amount = Rupiah.of(late.compensation());
        String percent = perDay.value().stripTrailingZeros().toPlainString() + "%";
        return new Explanation(
                new Text(late.daysLate() + " hari terlambat", late.daysLate() + " days late"),
                amount,
                percent + " × " + sum + " × " + late.daysLate() + " = " + amount,
                List.of(perDay),
                perDay.citation(),
                List.of(
                        fact("dueOn", "Jatuh tempo", "Due on", dueOn),
                        fact("daysLate", "Hari terlambat", "Days late", late.daysLate())),
                List.of());
    }

    private static Fact fact(String name, String id, String en, Object value) {
        return new Fact(name, new Text(id, en), String.valueOf(value), Source.question());
    }
}
