package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.localstack.LocalStackTestResource;

/** An occupational disease that arose within three years after the work ended, 30 June 2026: an officer decides (PP 44/2015 Ps 48). */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class DiseaseAfterWorkApiTest {
    @Inject
    Office office;

    private SampleCase miner;

    @BeforeEach
    void aMinerWhoLeft() {
        miner = new SampleCase();
        miner.kind = ClaimKind.WORK_ACCIDENT;
        miner.cause = Cause.OCCUPATIONAL_DISEASE;
        miner.exitedOn = LocalDate.of(2026, 6, 30);
        miner.paidUntil = YearMonth.of(2026, 6);
    }

    private ShareCase filed(String diagnosed) {
        miner.occurredOn = LocalDate.parse(diagnosed);
        LocalDate today = miner.occurredOn.plusDays(1);
        miner.outcome = SampleCase.outcome(OutcomeKind.PERMANENT_TOTAL, miner.occurredOn);
        miner.today = today;
        office.todayIs(today);
        office.hears(miner);
        return ShareCase.filed(Office.filing(miner), today);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, MET, NOTHING, APPROVE",
        "2026-07-01, UNCLEAR, REFERS, REVIEW",
        "2029-06-29, UNCLEAR, REFERS, REVIEW",
        "2029-06-30, UNCLEAR, REFERS, REVIEW",
        "2029-07-01, NOT_MET, REFUSES, REJECT"
    })
    void within_three_years_it_is_for_an_officer_and_after_them_nothing_is_owed(
            String diagnosed, String outcome, String consequence, String recommendation) {
        ShareCase claim = filed(diagnosed);
        String finding = "findings.find { it.rule == 'DiseaseAroseInWork' }.";
        assertEquals(outcome, claim.now().getString(finding + "outcome"));
        assertEquals(consequence, claim.now().getString(finding + "consequence"));
        assertEquals("Ps 48", claim.now().getString(finding + "citation.article"));
        assertEquals(
                recommendation,
                claim.now().getString("recommendation"),
                claim.now().getString("findings"));
    }

    @Test
    void the_officers_yes_gives_the_cover_of_the_last_membership_and_his_no_refuses() {
        ShareCase claim = filed("2029-06-30");
        String cover = "findings.find { it.rule == 'CoveredOnTheDay' }.";
        assertEquals(
                "UNCLEAR NOTED",
                claim.now().getString(cover + "outcome") + " " + claim.now().getString(cover + "consequence"));
        claim.answers("dewi", "MET")
                .statusCode(200)
                .body(at("status", equalTo("PROPOSED")))
                .body(at("recommendation", equalTo("APPROVE")))
                .body(at("payableNow", equalTo(68_000_000)));
        claim.answers("dewi", "MET");
        ShareCase refused = again();
        refused.answers("dewi", "NOT_MET")
                .statusCode(200)
                .body(at("recommendation", equalTo("REJECT")))
                .body(at("payableNow", equalTo(0)));
    }

    private ShareCase again() {
        aMinerWhoLeft();
        return filed("2029-06-30");
    }

    @Test
    void arrears_are_those_of_the_last_day_of_work_however_much_later_the_disease_arose() {
        miner.paidUntil = YearMonth.of(2026, 4);
        ShareCase claim = filed("2028-03-01");
        assertEquals("2", claim.now().getString("findings.find { it.rule == 'ContributionsPaid' }.facts.unpaidMonths"));
        claim.answers("dewi", "MET")
                .statusCode(200)
                .body(at("payableNow", equalTo(0)))
                .body(at("held", equalTo(68_000_000)));
    }

    @Test
    void an_accident_after_the_work_ended_stays_uncovered() {
        miner.cause = Cause.WORK_ACCIDENT;
        ShareCase claim = filed("2026-07-01");
        assertEquals("REJECT", claim.now().getString("recommendation"));
    }
}
