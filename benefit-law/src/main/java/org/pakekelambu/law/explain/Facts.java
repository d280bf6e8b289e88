package org.pakekelambu.law.explain;

import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.Child;
import org.pakekelambu.law.benefit.Loss;
import org.pakekelambu.law.benefit.Working;
import org.pakekelambu.law.cover.CoverStatus;

/** Picks the facts a line rests on from the loss and the cover. */
final class Facts {

    private final Loss loss;
    private final CoverStatus cover;

    Facts(Loss loss, CoverStatus cover) {
        this.loss = loss;
        this.cover = cover;
    }

    List<Fact> of(BenefitLine line) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("riskOn", "Tanggal risiko", "Date of risk", loss.riskOn()));
        if (cover.coverFrom() != null) {
            facts.add(Fact.of("coverFrom", "Terlindungi sejak", "Covered since", cover.coverFrom()));
        }
        if (!cover.arrears().isEmpty()) {
            List<String> months = new ArrayList<>();
            cover.arrears().forEach(a -> months.add(a.month().toString()));
            facts.add(Fact.of("arrears", "Bulan yang menunggak", "Months unpaid", String.join(", ", months)));
        }
        if (line.code() == LineCode.JKM_SCHOLARSHIP) {
            facts.add(Fact.of(
                    "contributionMonths",
                    "Bulan iuran dibayar",
                    "Contribution months paid",
                    cover.contributionMonths()));
        }
        if (line.child() != null) {
            addChild(facts, line.child());
        }
        addWorking(facts, line.working());
        return facts;
    }

    private static void addWorking(List<Fact> facts, Working working) {
        if (working instanceof Working.Capped capped) {
            facts.add(cost(capped.cost()));
        } else if (working instanceof Working.AtCost atCost) {
            facts.add(cost(atCost.cost()));
        } else if (working instanceof Working.PricePlus price) {
            facts.add(cost(price.price()));
        } else if (working instanceof Working.Late late) {
            facts.add(Fact.of("daysLate", "Hari terlambat", "Days late", late.days()));
        } else if (working instanceof Working.DecidedByOfficer decided) {
            facts.add(Fact.of("decision", "Ditetapkan petugas", "Set by an officer", decided.amount()));
        }
    }

    private static Fact cost(Rupiah cost) {
        return Fact.of("cost", "Biaya menurut kuitansi", "Cost by receipt", cost);
    }

    Fact band() {
        return Fact.of("band", "Golongan iuran", "Contribution band", loss.band());
    }

    private void addChild(List<Fact> facts, String reference) {
        for (Child child : loss.children()) {
            if (child.reference().equals(reference)) {
                facts.add(Fact.of("child", "Anak", "Child", reference));
                if (child.birthDate() != null) {
                    facts.add(Fact.of("birthDate", "Tanggal lahir anak", "Child's birth date", child.birthDate()));
                }
                facts.add(Fact.of("schoolLevel", "Jenjang sekolah", "School level", child.level()));
            }
        }
    }
}
