package org.pakekelambu.law.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pakekelambu.law.BodyPart;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.Assessor;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.Child;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.benefit.Costs;
import org.pakekelambu.law.benefit.Impairment;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.Loss;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.law.cover.CoverStatus;
import org.pakekelambu.law.cover.CoverTimeline;
import org.pakekelambu.law.cover.MembershipSpell;
import org.pakekelambu.law.cover.PaidMonth;
import org.pakekelambu.law.explain.Explainer;
import org.pakekelambu.law.explain.Explanation;

/** What holds for every loss, whatever its facts. */
class AlwaysTrueTest {

    private static final Law LAW = Law.load();
    private static final Assessor ASSESSOR = new Assessor(LAW);
    private static final LocalDate START = LocalDate.of(2018, 1, 1);

    /** A member since 2018 with every month paid but the last {@code unpaid} due ones. */
    private static CoverStatus cover(LocalDate risk, int unpaid) {
        List<PaidMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(risk)
                .minusMonths(risk.isAfter(LAW.calendar().dueDay(YearMonth.from(risk))) ? unpaid : unpaid + 1L);
        for (YearMonth m = YearMonth.from(START); !m.isAfter(last); m = m.plusMonths(1)) {
            months.add(new PaidMonth(m, m.atDay(1)));
        }
        return CoverTimeline.build(List.of(new MembershipSpell(START, null)), months, LAW)
                .on(risk, LAW);
    }

    @Property(tries = 500)
    void totals_are_the_sums_of_the_lines_and_every_rupiah_has_one_payer(
            @ForAll("losses") Loss loss, @ForAll @IntRange(max = 4) int unpaid) {
        Assessment assessment = ASSESSOR.assess(loss, cover(loss.riskOn(), unpaid));
        for (LineState state : LineState.values()) {
            long sum = assessment.lines().stream()
                    .filter(l -> l.state() == state)
                    .mapToLong(l -> l.amount().amount())
                    .sum();
            Rupiah total = switch (state) {
                case PAYABLE -> assessment.payableNow();
                case HELD -> assessment.held();
                case FUTURE -> assessment.future();
            };
            assertEquals(sum, total.amount());
        }
        long byPayer = 0;
        for (Payer payer : Payer.values()) {
            var totals = assessment.totalsByPayer().get(payer);
            byPayer += totals == null
                    ? 0
                    : totals.payableNow()
                            .plus(totals.held())
                            .plus(totals.future())
                            .amount();
        }
        assertEquals(all(assessment).amount(), byPayer);
        for (BenefitLine line : assessment.lines()) {
            assertTrue(line.payer() != null && line.payee() != null && line.citation() != null, line.toString());
            assertEquals(line.state() == LineState.PAYABLE, line.heldUntil().isEmpty(), line.toString());
            assertTrue(!line.amount().isZero(), line.toString());
        }
    }

    @Property(tries = 500)
    void more_arrears_never_pay_more(@ForAll("losses") Loss loss, @ForAll @IntRange(max = 5) int unpaid) {
        Assessment less = ASSESSOR.assess(loss, cover(loss.riskOn(), unpaid));
        Assessment more = ASSESSOR.assess(loss, cover(loss.riskOn(), unpaid + 1));
        assertTrue(more.payableNow().compareTo(less.payableNow()) <= 0);
        assertTrue(all(more).compareTo(all(less)) <= 0);
    }

    @Property(tries = 500)
    void another_child_never_lowers_the_scholarship(@ForAll("losses") Loss loss, @ForAll("child") Child child) {
        List<Child> more = new ArrayList<>(loss.children());
        more.add(child);
        CoverStatus cover = cover(loss.riskOn(), 0);
        Rupiah without = scholarship(ASSESSOR.assess(loss.children(loss.children()), cover));
        Rupiah with = scholarship(ASSESSOR.assess(loss.children(more), cover));
        assertTrue(with.compareTo(without) >= 0, without + " became " + with);
    }

    @Property(tries = 300)
    void the_same_facts_give_the_same_answer_whatever_the_order_of_months(@ForAll("losses") Loss loss) {
        List<PaidMonth> months = new ArrayList<>();
        for (YearMonth m = YearMonth.from(START); !m.isAfter(YearMonth.from(loss.riskOn())); m = m.plusMonths(1)) {
            months.add(new PaidMonth(m, m.atDay(2)));
        }
        List<MembershipSpell> spells = List.of(new MembershipSpell(START, null));
        CoverTimeline timeline = CoverTimeline.build(spells, months, LAW);
        Collections.reverse(months);
        assertEquals(timeline, CoverTimeline.build(spells, months, LAW));
        CoverStatus cover = timeline.on(loss.riskOn(), LAW);
        assertEquals(ASSESSOR.assess(loss, cover), new Assessor(Law.load()).assess(loss, cover));
    }

    @Property(tries = 500)
    void the_leaves_of_an_explanation_sum_to_the_payout(
            @ForAll("losses") Loss loss, @ForAll @IntRange(max = 2) int unpaid) {
        CoverStatus cover = cover(loss.riskOn(), unpaid);
        Assessment assessment = ASSESSOR.assess(loss, cover);
        Explainer explainer = new Explainer(loss, cover);
        assertEquals(assessment.payableNow(), explainer.payout(assessment).leaves());
        assertEquals(assessment.held(), explainer.held(assessment).leaves());
        for (BenefitLine line : assessment.forecast()) {
            Explanation tree = explainer.line(line);
            assertEquals(line.amount(), tree.leaves());
        }
    }

    @Property(tries = 500)
    void arrears_are_consecutive_due_months_never_more_than_three_while_covered(
            @ForAll("risk") LocalDate risk, @ForAll @IntRange(max = 8) int unpaid) {
        CoverStatus status = cover(risk, unpaid);
        assertEquals(unpaid <= 3, status.covered());
        if (status.covered()) {
            assertEquals(unpaid, status.arrears().size());
            assertEquals(16_800L * unpaid, status.toSettle().amount());
        }
    }

    private static Rupiah all(Assessment assessment) {
        return assessment.payableNow().plus(assessment.held()).plus(assessment.future());
    }

    private static Rupiah scholarship(Assessment assessment) {
        List<BenefitLine> lines = new ArrayList<>(assessment.lines());
        lines.addAll(assessment.forecast());
        return lines.stream()
                .filter(l -> l.code() == LineCode.JKM_SCHOLARSHIP || l.code() == LineCode.JKK_SCHOLARSHIP)
                .map(BenefitLine::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    @Provide
    Arbitrary<LocalDate> risk() {
        return Arbitraries.integers()
                .between(0, 2800)
                .map(d -> LocalDate.of(2019, 3, 1).plusDays(d));
    }

    @Provide
    Arbitrary<Child> child() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.integers().between(0, 9000),
                        Arbitraries.of(SchoolLevel.class),
                        Arbitraries.integers().between(1, 6).injectNull(0.5),
                        Arbitraries.integers().between(0, 20))
                .as((ref, age, level, year, odd) -> new Child(
                        "c" + ref, LocalDate.of(2026, 6, 1).minusDays(age), level, year, odd == 1, odd == 2, odd != 3));
    }

    @Provide
    Arbitrary<Loss> losses() {
        Arbitrary<List<Impairment>> impairments = Combinators.combine(
                        Arbitraries.of(BodyPart.class),
                        Arbitraries.of(Impairment.Side.class),
                        Arbitraries.bigDecimals()
                                .between(java.math.BigDecimal.ONE, java.math.BigDecimal.valueOf(100))
                                .ofScale(1)
                                .injectNull(0.5))
                .as((part, side, loss) -> new Impairment(part, side, loss, null))
                .list()
                .ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of(Contingency.class),
                        risk(),
                        child().list().ofMaxSize(4),
                        impairments,
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.longs().between(0, 30_000_000),
                        Arbitraries.of(true, false))
                .as((contingency, risk, children, harm, months, days, cost, heirs) -> Loss.of(contingency, risk)
                        .programme("pake-kelambu")
                        .heirs(heirs)
                        .children(children)
                        .impairments(harm, Impairment.Side.LEFT)
                        .incapacity(months, days)
                        .costs(Costs.NONE
                                .with(LineCode.JKK_TRANSPORT_LAND, Rupiah.of(cost))
                                .with(LineCode.JKK_DENTURES, Rupiah.of(cost))
                                .with(LineCode.JKK_MEDICAL, Rupiah.of(cost))
                                .with(LineCode.JKK_PROSTHESIS, Rupiah.of(cost))));
    }
}
