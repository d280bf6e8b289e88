package org.pakekelambu.law.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.Impairment;
import org.pakekelambu.law.benefit.RatedImpairment;
import org.pakekelambu.law.benefit.Working.Disability;

/** One child for each impairment; where the cap cuts, the last ones count for what is left. */
final class DisabilityTree {

    private DisabilityTree() {}

    static List<Explanation> children(BenefitLine line, Disability working, Facts facts) {
        List<Parameter<?>> parameters = new ArrayList<>(List.of(working.table(), working.months(), working.basis()));
        if (working.cap() != null) {
            parameters.add(working.cap());
        }
        Rupiah whole = working.basis().value().times(working.months().value());
        List<Explanation> children = new ArrayList<>();
        BigDecimal counted = BigDecimal.ZERO;
        Rupiah before = Rupiah.ZERO;
        for (RatedImpairment rated : working.impairments()) {
            counted = counted.add(rated.percent()).min(working.percent());
            // Rounded on the running sum, so that the children add up to the line.
            Rupiah upTo = whole.percent(counted);
            Rupiah amount = upTo.minus(before);
            before = upTo;
            String formula = formula(rated) + " × " + working.months().value() + " × "
                    + working.basis().value() + " = " + amount;
            children.add(new Explanation(
                    name(rated.impairment()),
                    amount,
                    formula,
                    parameters,
                    line.citation(),
                    List.of(fact(rated.impairment()), facts.band()),
                    List.of()));
        }
        return children;
    }

    private static String formula(RatedImpairment rated) {
        String table = rated.tablePercent().stripTrailingZeros().toPlainString() + "%";
        return rated.lossPercent() == null
                ? table
                : rated.lossPercent().stripTrailingZeros().toPlainString() + "% × " + table;
    }

    private static Fact fact(Impairment impairment) {
        String side = impairment.side() == null ? "" : " " + impairment.side();
        String loss = impairment.loss() == null ? "" : " " + impairment.loss().toPlainString();
        return Fact.of("impairment", "Cacat", "Impairment", impairment.part() + side + loss);
    }

    private static Text name(Impairment impairment) {
        String part = impairment.part().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String id = impairment.side() == null ? "" : impairment.side() == Impairment.Side.LEFT ? " kiri" : " kanan";
        String en = impairment.side() == null ? "" : impairment.side() == Impairment.Side.LEFT ? ", left" : ", right";
        return new Text("Cacat: " + part + id, "Impairment: " + part + en);
    }
}
