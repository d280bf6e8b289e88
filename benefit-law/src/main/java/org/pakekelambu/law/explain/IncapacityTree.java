package org.pakekelambu.law.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.law.MonthBand;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.Incapacity;
import org.pakekelambu.law.benefit.Working.UnableToWork;

/** One child for each band of months that was reached, and one for the part month. */
final class IncapacityTree {

    private IncapacityTree() {}

    static List<Explanation> children(BenefitLine line, UnableToWork working, Facts facts) {
        List<Explanation> children = new ArrayList<>();
        Incapacity time = working.time();
        List<MonthBand> bands = working.bands().value();
        Rupiah basis = working.basis().value();
        BigDecimal exact = BigDecimal.ZERO;
        Rupiah before = Rupiah.ZERO;
        BigDecimal partMonthPercent = bands.get(0).percent();
        for (int i = 0; i < bands.size(); i++) {
            int until = i + 1 < bands.size() ? bands.get(i + 1).fromMonth() - 1 : Integer.MAX_VALUE;
            int from = bands.get(i).fromMonth();
            int months = Math.min(time.months(), until) - from + 1;
            if (time.months() + 1 >= from) {
                partMonthPercent = bands.get(i).percent();
            }
            if (months > 0) {
                // Rounded on the running sum, so that the children add up to the line.
                exact = exact.add(basis.exactPercent(bands.get(i).percent()).multiply(BigDecimal.valueOf(months)));
                Rupiah upTo = Rupiah.rounded(exact);
                Rupiah amount = upTo.minus(before);
                String formula = months + " × " + percent(bands.get(i).percent()) + " × " + basis + " = " + amount;
                Text text = new Text(
                        "Bulan " + from + " sampai " + (from + months - 1),
                        "Months " + from + " to " + (from + months - 1));
                children.add(leaf(text, amount, formula, List.of(working.bands(), working.basis()), line, time, facts));
                before = upTo;
            }
        }
        if (time.days() > 0) {
            Rupiah amount = line.amount().minus(before);
            String formula = time.days() + "/" + working.daysPerMonth().value() + " × " + percent(partMonthPercent)
                    + " × " + basis + " = " + amount;
            Text text = new Text(time.days() + " hari", time.days() + " days");
            List<Parameter<?>> parameters = List.of(working.bands(), working.daysPerMonth(), working.basis());
            children.add(leaf(text, amount, formula, parameters, line, time, facts));
        }
        return children;
    }

    private static Explanation leaf(
            Text text,
            Rupiah amount,
            String formula,
            List<Parameter<?>> parameters,
            BenefitLine line,
            Incapacity time,
            Facts facts) {
        Fact fact = Fact.of(
                "incapacity",
                "Tidak mampu bekerja",
                "Unable to work",
                time.months() + " bulan/months, " + time.days() + " hari/days");
        return new Explanation(
                text, amount, formula, parameters, line.citation(), List.of(fact, facts.band()), List.of());
    }

    private static String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
