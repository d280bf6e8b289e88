package org.pakekelambu.law.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pakekelambu.law.BodyPart;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.law.benefit.Child;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.benefit.Costs;
import org.pakekelambu.law.benefit.Impairment;
import org.pakekelambu.law.benefit.Impairment.Side;
import org.pakekelambu.law.benefit.Loss;

/** Reads the loss of a case. */
final class LossFacts {

    private LossFacts() {}

    static Loss loss(LawCase lawCase) {
        Map<String, Object> facts = lawCase.facts();
        Loss loss = Loss.of(Contingency.valueOf(lawCase.fact("contingency")), LocalDate.parse(lawCase.fact("risk")));
        if (facts.containsKey("outcome")) {
            loss = loss.outcome(LocalDate.parse(lawCase.fact("outcome")));
        }
        if (facts.containsKey("seenOn")) {
            loss = loss.seenOn(LocalDate.parse(lawCase.fact("seenOn")));
        }
        if (facts.containsKey("incapacity")) {
            Map<String, Object> time = LawCase.cast(facts.get("incapacity"));
            loss = loss.incapacity(number(time.get("months")), number(time.get("days")));
        }
        List<Child> children = new ArrayList<>();
        for (Object child : LawCase.list(facts.get("children"))) {
            children.add(child(LawCase.cast(child)));
        }
        List<String> chosen = new ArrayList<>();
        LawCase.list(facts.get("chosen")).forEach(c -> chosen.add(c.toString()));
        List<Impairment> impairments = new ArrayList<>();
        for (Object impairment : LawCase.list(facts.get("impairments"))) {
            impairments.add(impairment(LawCase.cast(impairment)));
        }
        Map<LineCode, Rupiah> decided = new java.util.EnumMap<>(LineCode.class);
        if (facts.containsKey("decided")) {
            LawCase.cast(facts.get("decided"))
                    .forEach((code, amount) -> decided.put(LineCode.of(code), rupiah(amount)));
        }
        return loss.programme(lawCase.fact("programme"))
                .heirs(!"none".equals(lawCase.fact("heirs")))
                .children(children, chosen)
                .impairments(impairments, side(facts.get("handedness")))
                .costs(costs(facts))
                .decided(decided);
    }

    private static Child child(Map<String, Object> c) {
        String year = (String) c.get("year");
        return new Child(
                (String) c.get("ref"),
                CoverFacts.date(c.get("born")),
                SchoolLevel.valueOf((String) c.get("level")),
                year == null ? null : Integer.valueOf(year),
                "true".equals(c.get("married")),
                "true".equals(c.get("working")),
                !"false".equals(c.get("legitimate")));
    }

    private static Impairment impairment(Map<String, Object> i) {
        return new Impairment(
                BodyPart.of((String) i.get("part")),
                side(i.get("side")),
                decimal(i.get("loss")),
                decimal(i.get("decided")));
    }

    private static Costs costs(Map<String, Object> facts) {
        Costs costs = Costs.NONE;
        if (facts.containsKey("costs")) {
            for (Map.Entry<String, Object> cost :
                    LawCase.cast(facts.get("costs")).entrySet()) {
                costs = costs.with(LineCode.of(cost.getKey()), rupiah(cost.getValue()));
            }
        }
        if (facts.containsKey("treatedElsewhere")) {
            Map<String, Object> e = LawCase.cast(facts.get("treatedElsewhere"));
            Rupiah most = e.get("highestPartnerPrice") == null ? null : rupiah(e.get("highestPartnerPrice"));
            costs = new Costs(
                    costs.byLine(),
                    new Costs.Elsewhere(rupiah(e.get("cost")), "none".equals(e.get("partner")), most),
                    Set.of());
        }
        Set<LineCode> withoutReceipt = LawCase.list(facts.get("withoutReceipt")).stream()
                .map(code -> LineCode.of(code.toString()))
                .collect(Collectors.toSet());
        return new Costs(costs.byLine(), costs.elsewhere(), withoutReceipt);
    }

    static Rupiah rupiah(Object text) {
        return Rupiah.of(Long.parseLong(text.toString()));
    }

    private static Side side(Object text) {
        return text == null ? null : Side.valueOf(text.toString().toUpperCase(java.util.Locale.ROOT));
    }

    private static BigDecimal decimal(Object text) {
        return text == null ? null : new BigDecimal(text.toString());
    }

    private static int number(Object text) {
        return text == null ? 0 : Integer.parseInt(text.toString());
    }
}
