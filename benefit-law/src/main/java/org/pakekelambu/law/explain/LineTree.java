package org.pakekelambu.law.explain;

import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.Working;
import org.pakekelambu.law.benefit.Working.AtCost;
import org.pakekelambu.law.benefit.Working.Capped;
import org.pakekelambu.law.benefit.Working.DecidedByOfficer;
import org.pakekelambu.law.benefit.Working.Disability;
import org.pakekelambu.law.benefit.Working.Fixed;
import org.pakekelambu.law.benefit.Working.Late;
import org.pakekelambu.law.benefit.Working.PricePlus;
import org.pakekelambu.law.benefit.Working.SchoolYears;
import org.pakekelambu.law.benefit.Working.ShareOfBasis;
import org.pakekelambu.law.benefit.Working.TopUp;
import org.pakekelambu.law.benefit.Working.UnableToWork;

/** Builds the tree of one line from how it was worked out. */
final class LineTree {

    private LineTree() {}

    static Explanation of(BenefitLine line, Facts facts) {
        Working working = line.working();
        if (working instanceof Disability disability) {
            return node(line, facts, null, List.of(), DisabilityTree.children(line, disability, facts));
        }
        if (working instanceof UnableToWork time) {
            return node(line, facts, null, List.of(), IncapacityTree.children(line, time, facts));
        }
        if (working instanceof SchoolYears years) {
            return node(line, facts, null, List.of(), children(years));
        }
        if (working instanceof ShareOfBasis share) {
            return share(line, share, facts);
        }
        if (working instanceof TopUp topUp) {
            return node(line, facts, topUp(topUp) + " = " + line.amount(), List.of(topUp.promise()), List.of());
        }
        return simple(line, working, facts);
    }

    private static Explanation simple(BenefitLine line, Working working, Facts facts) {
        if (working instanceof Fixed fixed) {
            return node(line, facts, fixed.amount().value().toString(), List.of(fixed.amount()), List.of());
        }
        if (working instanceof Capped capped) {
            String formula = "min(" + capped.cost() + "; " + capped.cap().value() + ") = " + line.amount();
            return node(line, facts, formula, List.of(capped.cap()), List.of());
        }
        if (working instanceof AtCost atCost) {
            String formula = atCost.most() == null
                    ? atCost.cost().toString()
                    : "min(" + atCost.cost() + "; " + atCost.most() + ") = " + line.amount();
            return node(line, facts, formula, List.of(atCost.rule()), List.of());
        }
        if (working instanceof PricePlus price) {
            String formula = price.price() + " + " + plain(price.extra()) + "% = " + line.amount();
            return node(line, facts, formula, List.of(price.extra()), List.of());
        }
        if (working instanceof Late late) {
            String formula =
                    plain(late.percentPerDay()) + "% × " + late.base() + " × " + late.days() + " = " + line.amount();
            return node(line, facts, formula, List.of(late.percentPerDay()), List.of());
        }
        return node(line, facts, ((DecidedByOfficer) working).amount().toString(), List.of(), List.of());
    }

    private static Explanation share(BenefitLine line, ShareOfBasis share, Facts facts) {
        List<Parameter<?>> parameters = new ArrayList<>(List.of(share.percent(), share.months(), share.basis()));
        StringBuilder formula = new StringBuilder(plain(share.percent()) + "% × "
                + share.months().value() + " × " + share.basis().value());
        if (share.floor() != null) {
            parameters.add(share.floor());
            formula.insert(0, "max(").append("; ").append(share.floor().value()).append(")");
        }
        List<Fact> known = new ArrayList<>(facts.of(line));
        known.add(facts.band());
        formula.append(" = ").append(line.amount());
        return new Explanation(
                line.code().label(), line.amount(), formula.toString(), parameters, line.citation(), known, List.of());
    }

    private static String topUp(TopUp topUp) {
        StringBuilder formula = new StringBuilder(topUp.promise().value() + " - (");
        for (int i = 0; i < topUp.statutory().size(); i++) {
            formula.append(i == 0 ? "" : " + ").append(topUp.statutory().get(i).amount());
        }
        return formula.append(")").toString();
    }

    private static List<Explanation> children(SchoolYears years) {
        List<Explanation> children = new ArrayList<>();
        for (Working.LevelYears level : years.levels()) {
            Rupiah rate = level.perYear().value();
            Rupiah sum = rate.times(level.years());
            String formula = level.years() + " × " + rate + " = " + sum;
            Text text = new Text(
                    level.level() + ", " + level.years() + " tahun",
                    level.level() + ", " + level.years() + (level.years() == 1 ? " year" : " years"));
            children.add(new Explanation(
                    text,
                    sum,
                    formula,
                    List.of(level.perYear()),
                    level.perYear().citation(),
                    List.of(),
                    List.of()));
        }
        return children;
    }

    static Explanation node(
            BenefitLine line, Facts facts, String formula, List<Parameter<?>> parameters, List<Explanation> children) {
        return new Explanation(
                line.code().label(), line.amount(), formula, parameters, line.citation(), facts.of(line), children);
    }

    static String plain(Parameter<java.math.BigDecimal> percent) {
        return percent.value().stripTrailingZeros().toPlainString();
    }
}
