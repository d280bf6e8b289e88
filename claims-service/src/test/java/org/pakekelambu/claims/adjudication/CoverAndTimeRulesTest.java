package org.pakekelambu.claims.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.Circumstances;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.claims.adjudication.rule.AccidentDayKnown;
import org.pakekelambu.claims.adjudication.rule.AllRules;
import org.pakekelambu.claims.adjudication.rule.CauseFitsKind;
import org.pakekelambu.claims.adjudication.rule.ContributionsPaid;
import org.pakekelambu.claims.adjudication.rule.CoveredOnTheDay;
import org.pakekelambu.claims.adjudication.rule.DeathMatchesTheRecord;
import org.pakekelambu.claims.adjudication.rule.DiseaseAroseInWork;
import org.pakekelambu.claims.adjudication.rule.FiledInTime;
import org.pakekelambu.claims.adjudication.rule.NotRegisteredAfterTheEvent;
import org.pakekelambu.claims.adjudication.rule.OutcomeReported;
import org.pakekelambu.claims.adjudication.rule.PaymentsBookedBeforeTheRisk;
import org.pakekelambu.claims.adjudication.rule.ReportedInTime;
import org.pakekelambu.claims.adjudication.rule.WaitingTimePassed;
import org.pakekelambu.claims.adjudication.rule.WasWorking;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.law.benefit.LineState;

/** Rules of cover, cause and time: each outcome, and the days around each limit. */
class CoverAndTimeRulesTest {
    private final SampleCase c = new SampleCase();
    private final SampleCase accident = SampleCase.fatalAccident(LocalDate.of(2026, 6, 1));

    @Test
    void every_finding_names_its_article_and_says_one_sentence_in_both_languages() {
        for (SampleCase sample : List.of(c, accident)) {
            for (Finding finding : sample.adjudicate().findings()) {
                assertTrue(!finding.citation().article().isBlank(), finding.rule());
                assertTrue(finding.sentence().id().endsWith("."), finding.rule());
                assertTrue(finding.sentence().en().endsWith("."), finding.rule());
            }
        }
        assertEquals(27, AllRules.IN_ORDER.size());
    }

    @Test
    void covered_from_the_first_day_not_the_day_before_and_unclear_without_a_kpj() {
        c.coverStart = c.occurredOn;
        c.paidUntil = YearMonth.from(c.occurredOn);
        expect(Outcome.MET, Consequence.NOTHING, CoveredOnTheDay.class);
        c.coverStart = c.occurredOn.plusDays(1);
        expect(Outcome.NOT_MET, Consequence.REFUSES, CoveredOnTheDay.class);
        c.kpj = false;
        expect(Outcome.UNCLEAR, Consequence.REFERS, CoveredOnTheDay.class);
    }

    @Test
    void arrears_of_none_three_four_and_settled() {
        expect(Outcome.MET, Consequence.NOTHING, ContributionsPaid.class);
        c.unpaid(3);
        expect(Outcome.NOT_MET, Consequence.LIMITS, ContributionsPaid.class);
        for (int i = 0; i < 3; i++) {
            c.morePaid.add(new org.pakekelambu.events.contract.PaidMonth(
                    c.paidUntil.plusMonths(i + 1L), c.today, SampleCase.at(c.today)));
        }
        expect(Outcome.MET, Consequence.NOTED, ContributionsPaid.class);
        c.morePaid.clear();
        c.unpaid(4);
        expect(Outcome.NOT_MET, Consequence.REFUSES, ContributionsPaid.class);
    }

    @Test
    void waiting_time_ends_three_calendar_months_after_cover_start() {
        c.coverStart = LocalDate.of(2026, 4, 11);
        expect(Outcome.NOT_MET, Consequence.LIMITS, WaitingTimePassed.class);
        c.coverStart = LocalDate.of(2026, 4, 10);
        expect(Outcome.MET, Consequence.NOTHING, WaitingTimePassed.class);
        assertTrue(accident.adjudicate().findings().stream()
                .noneMatch(finding -> finding.rule().equals("WaitingTimePassed")));
    }

    @Test
    void cause_decides_which_insurance_pays() {
        expect(Outcome.MET, Consequence.NOTHING, CauseFitsKind.class);
        c.cause = Cause.COMMUTE;
        expect(Outcome.MET, Consequence.NOTED, CauseFitsKind.class);
        accident.cause = Cause.OTHER;
        expect(accident, Outcome.UNCLEAR, Consequence.REFERS, CauseFitsKind.class);
        accident.cause = Cause.ILLNESS;
        expect(accident, Outcome.UNCLEAR, Consequence.REFERS, CauseFitsKind.class);
        assertEquals(42_000_000, accident.adjudicate().total(LineState.PAYABLE));
        accident.outcome = SampleCase.outcome(OutcomeKind.RECOVERED, accident.today);
        expect(accident, Outcome.NOT_MET, Consequence.REFUSES, CauseFitsKind.class);
    }

    @Test
    void death_of_work_filed_as_a_death_is_worth_the_accident_once_its_day_is_confirmed() {
        c.cause = Cause.WORK_ACCIDENT;
        expect(Outcome.UNCLEAR, Consequence.REFERS, AccidentDayKnown.class);
        assertEquals(70_000_000, c.adjudicate().total(LineState.PAYABLE));
        expect(accident, Outcome.MET, Consequence.NOTHING, AccidentDayKnown.class);
    }

    @Test
    void disease_after_the_membership_ended_is_for_an_officer() {
        accident.cause = Cause.OCCUPATIONAL_DISEASE;
        expect(accident, Outcome.MET, Consequence.NOTHING, DiseaseAroseInWork.class);
        accident.exitedOn = accident.occurredOn.minusDays(1);
        expect(accident, Outcome.UNCLEAR, Consequence.REFERS, DiseaseAroseInWork.class);
    }

    @Test
    void outcome_is_awaited_while_treatment_goes_on() {
        expect(accident, Outcome.MET, Consequence.NOTHING, OutcomeReported.class);
        accident.outcome = null;
        expect(accident, Outcome.UNCLEAR, Consequence.ASKS_FOR_EVIDENCE, OutcomeReported.class);
    }

    @Test
    void accident_claim_expires_after_five_years_the_last_day_included_and_a_death_never() {
        accident.filedOn = accident.occurredOn.plusYears(5);
        expect(accident, Outcome.MET, Consequence.NOTHING, FiledInTime.class);
        accident.filedOn = accident.occurredOn.plusYears(5).plusDays(1);
        expect(accident, Outcome.NOT_MET, Consequence.REFUSES, FiledInTime.class);
        c.filedOn = c.occurredOn.plusYears(20);
        expect(Outcome.MET, Consequence.NOTHING, FiledInTime.class);
    }

    @Test
    void not_working_is_a_question_for_an_officer_and_unsaid_is_none() {
        for (SampleCase sample : List.of(c, accident)) {
            expect(sample, Outcome.MET, Consequence.NOTED, WasWorking.class);
            sample.circumstances = new Circumstances(null, true, null);
            expect(sample, Outcome.MET, Consequence.NOTHING, WasWorking.class);
            sample.circumstances = new Circumstances(null, false, null);
            expect(sample, Outcome.UNCLEAR, Consequence.REFERS, WasWorking.class);
            assertEquals(Recommendation.REVIEW, sample.adjudicate().recommendation());
        }
    }

    @Test
    void late_report_is_noted_and_never_a_reason_to_refuse() {
        accident.filedOn = accident.occurredOn.plusDays(2);
        expect(accident, Outcome.MET, Consequence.NOTHING, ReportedInTime.class);
        accident.filedOn = accident.occurredOn.plusDays(3);
        expect(accident, Outcome.NOT_MET, Consequence.NOTED, ReportedInTime.class);
        assertEquals(Recommendation.APPROVE, accident.adjudicate().recommendation());
    }

    @Test
    void death_on_record_must_be_the_death_claimed() {
        expect(Outcome.MET, Consequence.NOTHING, DeathMatchesTheRecord.class);
        c.death = new RecordedDeath(c.occurredOn, Instant.EPOCH, null);
        expect(Outcome.MET, Consequence.NOTHING, DeathMatchesTheRecord.class);
        c.death = new RecordedDeath(c.occurredOn.minusDays(1), Instant.EPOCH, null);
        expect(Outcome.UNCLEAR, Consequence.REFERS, DeathMatchesTheRecord.class);
    }

    @Test
    void registration_after_the_event_refuses_a_new_and_refers_an_older_membership() {
        c.enrolledOn = c.occurredOn.minusDays(1);
        expect(Outcome.MET, Consequence.NOTHING, NotRegisteredAfterTheEvent.class);
        c.enrolledOn = c.occurredOn;
        expect(Outcome.UNCLEAR, Consequence.REFERS, NotRegisteredAfterTheEvent.class);
        c.enrolledOn = c.occurredOn.plusDays(1);
        expect(Outcome.NOT_MET, Consequence.REFUSES, NotRegisteredAfterTheEvent.class);
        c.migrated = true;
        expect(Outcome.UNCLEAR, Consequence.REFERS, NotRegisteredAfterTheEvent.class);
    }

    @Test
    void payment_booked_after_the_risk_is_looked_at_by_an_officer() {
        c.bookedOn = c.occurredOn;
        expect(Outcome.MET, Consequence.NOTHING, PaymentsBookedBeforeTheRisk.class);
        c.bookedOn = c.occurredOn.plusDays(1);
        expect(Outcome.UNCLEAR, Consequence.REFERS, PaymentsBookedBeforeTheRisk.class);
    }

    @Test
    void payment_of_the_very_day_is_asked_about_when_the_cover_rests_on_it() {
        c.morePaid.add(paid(YearMonth.from(c.occurredOn)));
        expect(Outcome.MET, Consequence.NOTHING, PaymentsBookedBeforeTheRisk.class);
        c.unpaid(1);
        c.morePaid.clear();
        c.morePaid.add(paid(c.paidUntil.plusMonths(1)));
        expect(Outcome.UNCLEAR, Consequence.REFERS, PaymentsBookedBeforeTheRisk.class);
    }

    private PaidMonth paid(YearMonth month) {
        return new PaidMonth(month, c.occurredOn, SampleCase.at(c.occurredOn));
    }

    private void expect(Outcome outcome, Consequence consequence, Class<? extends Rule> rule) {
        expect(c, outcome, consequence, rule);
    }

    private static void expect(
            SampleCase sample, Outcome outcome, Consequence consequence, Class<? extends Rule> rule) {
        Finding finding = sample.finding(rule);
        assertEquals(outcome + " " + consequence, finding.outcome() + " " + finding.consequence(), finding::toString);
    }
}
