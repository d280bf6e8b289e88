package org.pakekelambu.law.benefit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.pakekelambu.law.CareLaw;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.benefit.OpenQuestion.Kind;

/**
 * Costs of a work accident: transport by mode, care at home, aids, dentures, each up to its cap; prosthesis at the hospital's
 * price and 40%; treatment at cost (PP 44/2015 Ps 25(2)a, 31, 33, annex III). The member advances and is reimbursed (Ps 30(3)).
 */
final class Reimbursements {

    private Reimbursements() {}

    static void assess(LossCase c) {
        Costs costs = c.loss.costs();
        if (costs.isEmpty()) {
            return;
        }
        for (Map.Entry<LineCode, Rupiah> cost : costs.byLine().entrySet()) {
            if (!cost.getValue().isZero()) {
                one(c, cost.getKey(), cost.getValue());
            }
        }
        if (costs.elsewhere() != null) {
            elsewhere(c, costs.elsewhere());
        }
    }

    private static void one(LossCase c, LineCode code, Rupiah cost) {
        switch (code) {
            case JKK_MEDICAL -> treatment(c, cost);
            case JKK_PROSTHESIS -> prosthesis(c, cost);
            case JKK_TRANSPORT_LAND,
                    JKK_TRANSPORT_SEA,
                    JKK_TRANSPORT_AIR,
                    JKK_HOME_CARE,
                    JKK_SPECTACLES,
                    JKK_HEARING_AID,
                    JKK_DENTURES -> capped(c, code, cost);
            default -> throw new IllegalArgumentException(code + " is not a cost");
        }
    }

    private static void capped(LossCase c, LineCode code, Rupiah cost) {
        Optional<Parameter<Rupiah>> cap = c.law.jkk().care().cap(code, c.risk);
        if (cap.isPresent()) {
            Rupiah amount = cost.min(cap.get().value());
            c.owe(code, amount, c.memberOrHeirs(code), cap.get().citation(), new Working.Capped(cost, cap.get()));
        } else if (code == LineCode.JKK_DENTURES) {
            denturesWithoutCap(c);
        }
    }

    /** Covered before 2 December 2019, but the cap is not known: an officer sets the amount. */
    private static void denturesWithoutCap(LossCase c) {
        LineCode code = LineCode.JKK_DENTURES;
        Optional<Parameter<Integer>> covered = c.law.jkk().care().denturesCovered(c.risk);
        Rupiah decided = c.loss.decided().get(code);
        if (covered.isPresent() && decided != null) {
            c.owe(
                    code,
                    decided,
                    c.memberOrHeirs(code),
                    covered.get().citation(),
                    new Working.DecidedByOfficer(decided, covered.get().citation()));
        } else if (covered.isPresent()) {
            c.lines.ask(new OpenQuestion(code, Kind.CAP_UNKNOWN, null));
        }
    }

    private static void prosthesis(LossCase c, Rupiah price) {
        Parameter<BigDecimal> extra = c.law.jkk().care().prosthesisExtraPercent(c.risk);
        Rupiah amount = price.plus(price.percent(extra.value()));
        LineCode code = LineCode.JKK_PROSTHESIS;
        c.owe(code, amount, c.memberOrHeirs(code), extra.citation(), new Working.PricePlus(price, extra));
    }

    private static void treatment(LossCase c, Rupiah cost) {
        Parameter<CareLaw.MedicalRule> rule = c.law.jkk().care().medical(c.risk);
        c.owe(LineCode.JKK_MEDICAL, cost, PayeeRole.FACILITY, rule.citation(), new Working.AtCost(cost, null, rule));
    }

    /** Reimbursed only where no partner is at the place of the accident, up to the highest local partner price (Ps 33). */
    private static void elsewhere(LossCase c, Costs.Elsewhere treatment) {
        LineCode code = LineCode.JKK_MEDICAL;
        if (!treatment.noPartnerAtPlace() || treatment.cost().isZero()) {
            return;
        }
        if (treatment.highestPartnerPrice() == null) {
            c.lines.ask(new OpenQuestion(code, Kind.PARTNER_PRICE_MISSING, null));
            return;
        }
        Parameter<CareLaw.MedicalRule> rule = c.law.jkk().care().medical(c.risk);
        Rupiah most = treatment.highestPartnerPrice();
        Working working = new Working.AtCost(treatment.cost(), most, rule);
        c.owe(code, treatment.cost().min(most), c.memberOrHeirs(code), rule.citation(), working);
    }
}
