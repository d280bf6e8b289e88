package org.pakekelambu.claims.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.adjudication.facts.ReportedCosts;
import org.pakekelambu.claims.adjudication.facts.ReportedOutcome;
import org.pakekelambu.law.benefit.LineState;

/** The cases worked by hand, through the whole adjudication, to the rupiah. */
class WorkedExamplesTest {

    @Test
    void e01_natural_death_of_an_active_member_gives_42_million() {
        expect(
                new SampleCase(),
                Recommendation.APPROVE,
                42_000_000,
                0,
                0,
                Map.of("JKM.LUMP", 20_000_000L, "JKM.PERIODIC", 12_000_000L, "JKM.FUNERAL", 10_000_000L));
    }

    @Test
    void e02_natural_death_before_three_months_gives_the_funeral_only() {
        SampleCase c = new SampleCase();
        c.occurredOn = LocalDate.of(2025, 8, 20);
        c.coverStart = LocalDate.of(2025, 7, 1);
        c.enrolledOn = c.coverStart;
        c.paidUntil = java.time.YearMonth.of(2025, 8);
        expect(c, Recommendation.APPROVE, 10_000_000, 0, 0, Map.of("JKM.FUNERAL", 10_000_000L));
    }

    @Test
    void e05_after_38_months_two_children_at_school_have_their_first_year() {
        SampleCase c = new SampleCase().paidMonths(38).child(1, 11, "SD").child(2, 17, "SMA");
        Proposal proposal = c.adjudicate();
        assertEquals(46_500_000, proposal.total(LineState.PAYABLE));
        assertEquals(0, proposal.total(LineState.HELD));
        assertEquals(0, proposal.total(LineState.FUTURE));
        assertEquals(
                List.of(1_500_000L, 3_000_000L),
                proposal.lines().stream()
                        .filter(line -> line.code().equals("JKM.SCHOLARSHIP"))
                        .map(Line::amount)
                        .toList());
    }

    @Test
    void e06_before_36_months_there_is_no_scholarship() {
        SampleCase c = new SampleCase();
        c.occurredOn = LocalDate.of(2026, 12, 15);
        c.filedOn = c.occurredOn;
        c.today = c.occurredOn;
        c.paidMonths(20).child(1, 8, "SD").child(2, 13, "SMP");
        expect(
                c,
                Recommendation.APPROVE,
                42_000_000,
                0,
                0,
                Map.of("JKM.LUMP", 20_000_000L, "JKM.PERIODIC", 12_000_000L, "JKM.FUNERAL", 10_000_000L));
    }

    @Test
    void e07_two_unpaid_months_hold_all_but_the_funeral() {
        SampleCase c = new SampleCase();
        c.occurredOn = LocalDate.of(2026, 7, 20);
        c.filedOn = c.occurredOn;
        c.today = c.occurredOn;
        c.unpaid(2);
        expect(
                c,
                Recommendation.APPROVE,
                10_000_000,
                32_000_000,
                0,
                Map.of("JKM.LUMP", 20_000_000L, "JKM.PERIODIC", 12_000_000L, "JKM.FUNERAL", 10_000_000L));
    }

    @Test
    void e09_without_heirs_the_neighbour_is_paid_the_burial_and_the_fund_the_rest() {
        SampleCase c = new SampleCase();
        c.family.clear();
        c.heirs.clear();
        c.burialPayer = SampleCase.stranger("Tetangga", "NEIGHBOUR");
        c.claimant = c.burialPayer;
        Proposal proposal = c.adjudicate();
        assertEquals(Recommendation.APPROVE, proposal.recommendation());
        Map<String, String> paidTo = new TreeMap<>();
        proposal.lines().forEach(l -> paidTo.put(l.code(), l.shares().get(0).paidTo()));
        assertEquals(
                Map.of(
                        "JKM.FUNERAL", "BURIAL_PAYER",
                        "JKM.LUMP", "SOCIAL_SECURITY_FUND",
                        "JKM.PERIODIC", "SOCIAL_SECURITY_FUND"),
                paidTo);
    }

    @Test
    void e12_fatal_accident_gives_70_million_and_a_pake_kelambu_member_2_million_more() {
        SampleCase c = SampleCase.fatalAccident(LocalDate.of(2026, 6, 1));
        Map<String, Long> statute =
                Map.of("JKK.DEATH", 48_000_000L, "JKK.PERIODIC", 12_000_000L, "JKK.FUNERAL", 10_000_000L);
        expect(c, Recommendation.APPROVE, 70_000_000, 0, 0, statute);
        c.programme = "pake-kelambu";
        Map<String, Long> promised = new TreeMap<>(statute);
        promised.put("PROGRAMME.TOP_UP", 2_000_000L);
        expect(c, Recommendation.APPROVE, 72_000_000, 0, 0, promised);
    }

    @Test
    void e13_two_children_below_school_age_leave_174_million_for_years_to_come() {
        SampleCase c = SampleCase.fatalAccident(LocalDate.of(2026, 6, 1))
                .child(1, 2, null)
                .child(2, 3, null);
        Proposal proposal = c.adjudicate();
        assertEquals(70_000_000, proposal.total(LineState.PAYABLE));
        assertEquals(174_000_000, proposal.total(LineState.FUTURE));
    }

    @Test
    void e16_left_handed_worker_loses_the_left_thumb() {
        SampleCase c = accident(
                LocalDate.of(2026, 2, 1),
                new ReportedOutcome(
                        OutcomeKind.PARTIAL_ANATOMIC,
                        LocalDate.of(2026, 2, 20),
                        List.of(new ReportedOutcome.Impairment("thumb", "LEFT", null)),
                        "LEFT",
                        null));
        expect(c, Recommendation.APPROVE, 12_000_000, 0, 0, Map.of("JKK.DISABILITY_ANATOMIC", 12_000_000L));
    }

    @Test
    void e18_fifteen_months_unable_to_work() {
        SampleCase c = accident(
                LocalDate.of(2025, 2, 1),
                new ReportedOutcome(
                        OutcomeKind.RECOVERED,
                        LocalDate.of(2026, 5, 1),
                        List.of(),
                        null,
                        new ReportedOutcome.Incapacity(15, 0)));
        c.coverStart = LocalDate.of(2024, 5, 1);
        c.enrolledOn = c.coverStart;
        expect(c, Recommendation.APPROVE, 13_500_000, 0, 0, Map.of("JKK.INCAPACITY", 13_500_000L));
    }

    @Test
    void e19_transport_is_capped_by_mode() {
        SampleCase c =
                accident(LocalDate.of(2026, 2, 1), SampleCase.outcome(OutcomeKind.RECOVERED, LocalDate.of(2026, 2, 9)));
        c.costs = new ReportedCosts(5_600_000L, 1_500_000L, 12_000_000L, null, null, null, null, null, null);
        expect(
                c,
                Recommendation.APPROVE,
                16_500_000,
                0,
                0,
                Map.of(
                        "JKK.TRANSPORT.LAND", 5_000_000L,
                        "JKK.TRANSPORT.SEA", 1_500_000L,
                        "JKK.TRANSPORT.AIR", 10_000_000L));
    }

    @Test
    void total_disability_gives_68_million() {
        SampleCase c = accident(
                LocalDate.of(2026, 2, 1), SampleCase.outcome(OutcomeKind.PERMANENT_TOTAL, LocalDate.of(2026, 5, 1)));
        expect(
                c,
                Recommendation.APPROVE,
                68_000_000,
                0,
                0,
                Map.of("JKK.DISABILITY_TOTAL", 56_000_000L, "JKK.PERIODIC", 12_000_000L));
    }

    private static SampleCase accident(LocalDate on, ReportedOutcome outcome) {
        SampleCase c = new SampleCase();
        c.kind = ClaimKind.WORK_ACCIDENT;
        c.cause = Cause.WORK_ACCIDENT;
        c.occurredOn = on;
        c.outcome = outcome;
        c.claimant = new Person(null, null, "SELF", List.of(), null, null);
        c.heirs.clear();
        c.paidUntil = java.time.YearMonth.from(on);
        c.filedOn = outcome.on();
        c.today = outcome.on();
        return c;
    }

    private static void expect(
            SampleCase c, Recommendation recommendation, long now, long held, long future, Map<String, Long> lines) {
        Proposal proposal = c.adjudicate();
        Map<String, Long> amounts = new TreeMap<>();
        proposal.lines().forEach(line -> amounts.put(line.code(), line.amount()));
        assertEquals(new TreeMap<>(lines), amounts);
        assertEquals(now, proposal.total(LineState.PAYABLE), "payable now");
        assertEquals(held, proposal.total(LineState.HELD), "held");
        assertEquals(future, proposal.total(LineState.FUTURE), "future");
        assertEquals(
                recommendation,
                proposal.recommendation(),
                () -> proposal.findings().toString());
        proposal.lines().stream()
                .filter(line -> !line.shares().isEmpty())
                .forEach(line -> assertEquals(
                        line.amount(),
                        line.shares().stream().mapToLong(Line.Share::amount).sum(),
                        line.code()));
    }
}
