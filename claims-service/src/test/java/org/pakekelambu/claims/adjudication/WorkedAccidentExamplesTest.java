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

/** The cases worked by hand, work accidents, through the whole adjudication, to the rupiah. */
class WorkedAccidentExamplesTest {

    @Test
    void e12_fatal_accident_gives_70_million_and_a_pake_kelambu_member_2_million_more() {
        SampleCase c = SampleCase.fatalAccident(LocalDate.of(2026, 6, 1));
        Map<String, Long> statute =
                Map.of("JKK.DEATH", 48_000_000L, "JKK.PERIODIC", 12_000_000L, "JKK.FUNERAL", 10_000_000L);
        Expected.of(c, Recommendation.APPROVE, 70_000_000, 0, 0, statute);
        c.programme = "pake-kelambu";
        Map<String, Long> promised = new TreeMap<>(statute);
        promised.put("PROGRAMME.TOP_UP", 2_000_000L);
        Expected.of(c, Recommendation.APPROVE, 72_000_000, 0, 0, promised);
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
                        List.of(new ReportedOutcome.Impairment("thumb", "LEFT", null, null)),
                        "LEFT",
                        null));
        Expected.of(c, Recommendation.APPROVE, 12_000_000, 0, 0, Map.of("JKK.DISABILITY_ANATOMIC", 12_000_000L));
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
        Expected.of(c, Recommendation.APPROVE, 13_500_000, 0, 0, Map.of("JKK.INCAPACITY", 13_500_000L));
    }

    @Test
    void e19_transport_is_capped_by_mode() {
        SampleCase c =
                accident(LocalDate.of(2026, 2, 1), SampleCase.outcome(OutcomeKind.RECOVERED, LocalDate.of(2026, 2, 9)));
        c.costs =
                new ReportedCosts(5_600_000L, 1_500_000L, 12_000_000L, null, null, null, null, null, null, null, null);
        Expected.of(
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
        Expected.of(
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
}
