package org.pakekelambu.law.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pakekelambu.law.BodyPart;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.Assessor;
import org.pakekelambu.law.benefit.Child;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.benefit.Costs;
import org.pakekelambu.law.benefit.Impairment;
import org.pakekelambu.law.benefit.LatePayment;
import org.pakekelambu.law.benefit.Loss;
import org.pakekelambu.law.clock.Clock;
import org.pakekelambu.law.cover.CoverStatus;
import org.pakekelambu.law.cover.CoverTimeline;
import org.pakekelambu.law.cover.MembershipSpell;
import org.pakekelambu.law.cover.PaidMonth;
import org.pakekelambu.law.loading.LawFile;
import org.pakekelambu.law.loading.LawSource;

class ExplainerTest {

    private static final LocalDate RISK = LocalDate.of(2026, 6, 1);
    private Law law = Law.load();

    @Test
    void an_accident_death_is_explained_by_formula_parameter_and_fact() {
        Loss loss = Loss.of(Contingency.ACCIDENT_DEATH, RISK).programme("pake-kelambu");
        Explanation payout = payout(loss);

        assertEquals(Rupiah.of(72_000_000), payout.amount());
        assertEquals(payout.amount(), payout.leaves());
        Explanation death = payout.children().get(0);
        assertEquals("max(60% × 80 × Rp1.000.000; Rp20.000.000) = Rp48.000.000", death.formula());
        assertEquals(4, death.parameters().size());
        assertEquals("2026-06-01", fact(death, "riskOn").value());
        assertEquals("BPU_1", fact(death, "band").value());
        Explanation topUp = payout.children().get(3);
        assertEquals("Rp72.000.000 - (Rp48.000.000 + Rp12.000.000 + Rp10.000.000) = Rp2.000.000", topUp.formula());
    }

    @Test
    void the_caller_adds_where_each_fact_came_from() {
        Explanation sourced = payout(Loss.of(Contingency.NATURAL_DEATH, RISK))
                .sourced(f -> f.from(Source.event("benefits.entitlement.v1", "a", 7, Instant.EPOCH)));
        assertEquals(
                "EVENT benefits.entitlement.v1/a@7",
                fact(sourced.children().get(0), "coverFrom").source().toString());
    }

    @Test
    void amounts_on_one_page_or_an_assumption_carry_a_notice() {
        Loss certain = Loss.of(Contingency.NATURAL_DEATH, RISK);
        Loss unsure = Loss.of(Contingency.RECOVERED, RISK)
                .costs(Costs.NONE.with(LineCode.JKK_HEARING_AID, Rupiah.of(900_000)));
        assertTrue(payout(certain).unconfirmed().isEmpty());
        assertEquals("jkk.hearing_aid", payout(unsure).unconfirmed().get(0).key());
    }

    @Test
    void several_impairments_are_one_leaf_each_and_the_cap_cuts_the_last() {
        Loss loss = Loss.of(Contingency.PARTIAL_ANATOMIC, RISK)
                .impairments(
                        List.of(
                                Impairment.lossOf(BodyPart.BOTH_FEET_FROM_ANKLE, null),
                                Impairment.lossOf(BodyPart.ONE_EYE_OR_NEAR_DIPLOPIA, Impairment.Side.LEFT)),
                        null);
        List<Explanation> leaves = payout(loss).children().get(0).children();
        assertEquals(Rupiah.of(40_000_000), leaves.get(0).amount());
        assertEquals(Rupiah.of(16_000_000), leaves.get(1).amount());
        assertEquals("50% × 80 × Rp1.000.000 = Rp40.000.000", leaves.get(0).formula());
        assertEquals(
                "Impairment: one eye or near diplopia, left",
                leaves.get(1).text().en());
    }

    @Test
    void months_and_days_unable_to_work_are_shown_by_band_and_add_up_with_an_odd_basis() {
        String draft = """
                contribution.band.BPU_1.basis:
                  values:
                    - applies_from: 2026-01-01
                      value: 1234567
                      citation: {act: Draft, article: Ps 1, dated: 2026-01-01, confidence: M}
                """;
        law = Law.load(LawSource.shipped().with(new LawFile("draft.yaml", draft)));
        Explanation tree = payout(Loss.of(Contingency.RECOVERED, RISK).incapacity(15, 7));
        Explanation time = tree.children().get(0);
        assertEquals(List.of("Months 1 to 12", "Months 13 to 15", "7 days"), names(time));
        assertEquals(
                "12 × 100% × Rp1.234.567 = Rp14.814.804", time.children().get(0).formula());
        assertEquals(
                "7/30 × 50% × Rp1.234.567 = Rp144.032", time.children().get(2).formula());
        assertEquals(tree.amount(), tree.leaves());
    }

    @Test
    void school_years_to_come_are_broken_down_by_level() {
        Loss loss = Loss.of(Contingency.ACCIDENT_DEATH, RISK)
                .children(List.of(Child.of("a", LocalDate.of(2023, 1, 1), SchoolLevel.NONE)));
        CoverStatus cover = cover();
        Assessment assessment = new Assessor(law).assess(loss, cover);
        Explanation future = new Explainer(loss, cover).line(assessment.lines().get(3));
        assertEquals(
                List.of("TK, 2 years", "SD, 6 years", "SMP, 3 years", "SMA, 3 years", "PT, 5 years"), names(future));
        assertEquals("6 × Rp1.500.000 = Rp9.000.000", future.children().get(1).formula());
        assertEquals("2023-01-01", fact(future, "birthDate").value());
    }

    @Test
    void costs_show_cost_and_cap() {
        Costs costs = new Costs(
                java.util.Map.of(
                        LineCode.JKK_SPECTACLES, Rupiah.of(1_200_000), LineCode.JKK_PROSTHESIS, Rupiah.of(1_000_000)),
                new Costs.Elsewhere(Rupiah.of(900), true, Rupiah.of(800)),
                java.util.Set.of());
        List<Explanation> lines =
                payout(Loss.of(Contingency.RECOVERED, RISK).costs(costs)).children();
        assertEquals("min(Rp1.200.000; Rp1.000.000) = Rp1.000.000", lines.get(0).formula());
        assertEquals("Rp1.000.000 + 40% = Rp1.400.000", lines.get(1).formula());
        assertEquals("min(Rp900; Rp800) = Rp800", lines.get(2).formula());
        assertEquals("Rp900", fact(lines.get(2), "cost").value());
    }

    @Test
    void lateness_shows_percent_base_and_days() {
        Loss loss = Loss.of(Contingency.NATURAL_DEATH, RISK);
        CoverStatus cover = cover();
        var due = new Clock(law).payJkm(LocalDate.of(2026, 6, 8));
        var late = LatePayment.compensation(
                        new Assessor(law).assess(loss, cover).lines(),
                        due,
                        due.on().plusDays(3),
                        false,
                        law)
                .orElseThrow();
        assertEquals(
                "1% × Rp42.000.000 × 3 = Rp1.260.000",
                new Explainer(loss, cover).line(late).formula());
    }

    @Test
    void a_letter_reads_in_both_languages() {
        Explanation payout = payout(Loss.of(Contingency.ACCIDENT_DEATH, RISK));
        String id = new Letter(Letter.Language.ID).print(payout);
        String en = new Letter(Letter.Language.EN).print(payout);
        assertTrue(id.startsWith("Jumlah yang dibayarkan sekarang: Rp70.000.000\n"), id);
        assertTrue(id.contains("    Dasar: PP 82/2019 Lampiran III\n"), id);
        assertTrue(id.contains("    Perhitungan: max(60% × 80"), id);
        assertTrue(en.contains("  Funeral money: Rp10.000.000\n"), en);
        assertTrue(en.contains("    Date of risk: 2026-06-01\n"), en);
        assertFalse(en.contains("Not confirmed"), en);
        String unsure = new Letter(Letter.Language.EN)
                .print(payout(Loss.of(Contingency.RECOVERED, RISK).incapacity(0, 3)));
        assertTrue(unsure.contains("Not confirmed: jkk.incapacity.days_per_month, PP 44/2015 Lampiran III"), unsure);
    }

    private Explanation payout(Loss loss) {
        CoverStatus cover = cover();
        return new Explainer(loss, cover).payout(new Assessor(law).assess(loss, cover));
    }

    private CoverStatus cover() {
        List<PaidMonth> months = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            YearMonth month = YearMonth.of(2025, 6).plusMonths(i);
            months.add(new PaidMonth(month, month.atDay(1)));
        }
        return CoverTimeline.build(List.of(new MembershipSpell(LocalDate.of(2025, 6, 1), null)), months, law)
                .on(RISK, law);
    }

    private static List<String> names(Explanation node) {
        return node.children().stream().map(child -> child.text().en()).toList();
    }

    private static Fact fact(Explanation node, String name) {
        return node.facts().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
