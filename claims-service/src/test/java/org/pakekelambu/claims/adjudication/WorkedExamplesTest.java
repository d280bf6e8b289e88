package org.pakekelambu.claims.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pakekelambu.law.benefit.LineState;

/** The cases worked by hand, natural death, through the whole adjudication, to the rupiah. */
class WorkedExamplesTest {

    @Test
    void e01_natural_death_of_an_active_member_gives_42_million() {
        Expected.of(
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
        Expected.of(c, Recommendation.APPROVE, 10_000_000, 0, 0, Map.of("JKM.FUNERAL", 10_000_000L));
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
        Expected.of(
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
        Expected.of(
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
}
