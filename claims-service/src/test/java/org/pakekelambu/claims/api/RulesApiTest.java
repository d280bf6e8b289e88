package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Every rule of cover, cause, time and payees named in a claim that was filed, on both sides of each of its days. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class RulesApiTest {
    private static final LocalDate DIED = LocalDate.of(2026, 7, 10);

    @Inject
    Office office;

    private final SampleCase farmer = new SampleCase();

    @ParameterizedTest
    @CsvSource({
        "2026-07-09, true, MET, NOTHING, PROPOSED",
        "2026-07-11, true, NOT_MET, REFUSES, PROPOSED",
        "2026-07-09, false, UNCLEAR, REFERS, IN_REVIEW"
    })
    void covered_from_the_day_of_cover_on_and_without_a_kpj_an_officer_is_asked(
            LocalDate from, boolean kpj, String outcome, String consequence, String status) {
        farmer.coverStart = from;
        farmer.paidUntil = YearMonth.of(2026, 7);
        farmer.kpj = kpj;
        finding("CoveredOnTheDay", outcome, consequence).body(at("status", equalTo(status)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, MET, NOTHING, 42000000",
        "1, NOT_MET, LIMITS, 10000000",
        "3, NOT_MET, LIMITS, 10000000",
        "4, NOT_MET, REFUSES, 0"
    })
    void contributions_one_to_three_months_behind_limit_and_more_refuse(
            int months, String outcome, String consequence, int payable) {
        farmer.unpaid(months);
        finding("ContributionsPaid", outcome, consequence)
                .body(at("findings.find { it.rule == 'ContributionsPaid' }.facts.unpaidMonths", equalTo("" + months)))
                .body(at("payableNow", equalTo(payable)));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-15, MET, NOTHING", "2026-07-16, NOT_MET, LIMITS"})
    void a_month_is_behind_from_the_day_after_its_due_day(LocalDate died, String outcome, String consequence) {
        farmer.occurredOn = died;
        finding("ContributionsPaid", outcome, consequence);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-09, MET, NOTHING, 42000000",
        "2026-04-10, MET, NOTHING, 42000000",
        "2026-04-11, NOT_MET, LIMITS, 10000000"
    })
    void the_waiting_time_ends_three_months_after_cover_began(
            LocalDate from, String outcome, String consequence, int payable) {
        farmer.coverStart = from;
        farmer.enrolledOn = from;
        finding("WaitingTimePassed", outcome, consequence).body(at("payableNow", equalTo(payable)));
    }

    @ParameterizedTest
    @CsvSource({
        "DEATH, ILLNESS, true, MET, NOTHING",
        "DEATH, OTHER, true, MET, NOTHING",
        "DEATH, WORK_ACCIDENT, true, MET, NOTED",
        "WORK_ACCIDENT, WORK_ACCIDENT, true, MET, NOTHING",
        "WORK_ACCIDENT, COMMUTE, true, MET, NOTHING",
        "WORK_ACCIDENT, OCCUPATIONAL_DISEASE, true, MET, NOTHING",
        "WORK_ACCIDENT, OTHER, true, UNCLEAR, REFERS",
        "WORK_ACCIDENT, ILLNESS, true, UNCLEAR, REFERS",
        "WORK_ACCIDENT, ILLNESS, false, NOT_MET, REFUSES"
    })
    void the_cause_says_which_insurance_pays(
            ClaimKind kind, Cause cause, boolean fatal, String outcome, String consequence) {
        farmer.kind = kind;
        farmer.cause = cause;
        if (kind == ClaimKind.WORK_ACCIDENT) {
            farmer.outcome = SampleCase.outcome(fatal ? OutcomeKind.DEATH : OutcomeKind.RECOVERED, DIED);
        }
        finding("CauseFitsKind", outcome, consequence);
    }

    @Test
    void a_death_of_work_without_the_day_of_the_accident_is_asked_about_until_it_is_known() {
        farmer.cause = Cause.WORK_ACCIDENT;
        JsonPath claim = finding("AccidentDayKnown", "UNCLEAR", "REFERS")
                .body(at("status", equalTo("IN_REVIEW")))
                .extract()
                .as(Answer.class);
        as("dewi", "officer")
                .header("If-Match", "\"1\"")
                .body(Map.of("accidentOn", "2026-07-08"))
                .post("/api/v1/claims/{id}/assessment", claim.getString("id"))
                .then()
                .statusCode(200)
                .body(at("findings.find { it.rule == 'AccidentDayKnown' }.outcome", equalTo("MET")))
                .body(at("findings.find { it.rule == 'AccidentDayKnown' }.facts.accidentOn", equalTo("2026-07-08")))
                .body(at("status", equalTo("PROPOSED")));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-10, MET, NOTHING", "2026-07-09, UNCLEAR, REFERS"})
    void a_disease_found_after_the_work_ended_is_for_an_officer(LocalDate exited, String outcome, String consequence) {
        farmer.kind = ClaimKind.WORK_ACCIDENT;
        farmer.cause = Cause.OCCUPATIONAL_DISEASE;
        farmer.outcome = SampleCase.outcome(OutcomeKind.DEATH, DIED);
        farmer.exitedOn = exited;
        finding("DiseaseAroseInWork", outcome, consequence);
    }

    @ParameterizedTest
    @CsvSource({"DEATH, MET, NOTHING, PROPOSED", "UNDER_TREATMENT, UNCLEAR, ASKS_FOR_EVIDENCE, NEEDS_EVIDENCE"})
    void the_outcome_is_awaited(OutcomeKind ended, String outcome, String consequence, String status) {
        farmer.kind = ClaimKind.WORK_ACCIDENT;
        farmer.cause = Cause.WORK_ACCIDENT;
        farmer.outcome = SampleCase.outcome(ended, DIED);
        finding("OutcomeReported", outcome, consequence).body(at("status", equalTo(status)));
    }

    @ParameterizedTest
    @CsvSource({
        "DEATH_CERTIFICATE;HEIR_LETTER;MEMBER_CARD, MET, NOTHING, ''",
        "HEIR_LETTER;MEMBER_CARD, UNCLEAR, ASKS_FOR_EVIDENCE, DEATH_CERTIFICATE",
        "DEATH_CERTIFICATE;MEMBER_CARD, UNCLEAR, ASKS_FOR_EVIDENCE, HEIR_LETTER",
        "DEATH_CERTIFICATE;HEIR_LETTER, UNCLEAR, ASKS_FOR_EVIDENCE, MEMBER_CARD"
    })
    void each_paper_of_a_death_is_asked_for(String there, String outcome, String consequence, String missing) {
        farmer.documents = Set.of(there.split(";"));
        finding("DocumentsComplete", outcome, consequence)
                .body(at("findings.find { it.rule == 'DocumentsComplete' }.facts.missing", equalTo(missing)));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-10, MET, NOTHING, PROPOSED", "2026-07-11, UNCLEAR, REFERS, IN_REVIEW"})
    void a_payment_booked_after_the_day_is_looked_at(
            LocalDate booked, String outcome, String consequence, String status) {
        farmer.bookedOn = booked;
        finding("PaymentsBookedBeforeTheRisk", outcome, consequence).body(at("status", equalTo(status)));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-09, MET, NOTHING", "2026-07-10, UNCLEAR, REFERS", "2026-07-11, NOT_MET, REFUSES"})
    void a_registration_on_the_day_is_asked_about_and_after_it_refuses(
            LocalDate enrolled, String outcome, String consequence) {
        farmer.enrolledOn = enrolled;
        finding("NotRegisteredAfterTheEvent", outcome, consequence);
    }

    @Test
    void a_death_is_not_paid_under_a_second_claim() {
        JsonPath first = finding("DeathNotYetPaid", "MET", "NOTHING").extract().as(Answer.class);
        Office.decides(first, as("budi", "approver"), "APPROVE").then().statusCode(200);
        finding("DeathNotYetPaid", "NOT_MET", "REFUSES")
                .body(at(
                        "findings.find { it.rule == 'DeathNotYetPaid' }.facts.paidUnder",
                        equalTo(first.getString("id"))));
    }

    @Test
    void a_minor_alone_and_a_burial_nobody_paid_are_asked_about() {
        finding("PayeesReachable", "MET", "NOTHING");
        SampleCase orphan = new SampleCase().child(1, 9, null);
        orphan.family.removeIf(member -> member.relation().equals("SPOUSE"));
        orphan.heirs.removeIf(heir -> "SPOUSE".equals(heir.person().relation()));
        finding(orphan, "PayeesReachable", "UNCLEAR", "REFERS")
                .body(at("findings.find { it.rule == 'PayeesReachable' }.facts.minorsWithoutGuardian", equalTo("1")));
        SampleCase alone = new SampleCase();
        alone.family.clear();
        alone.heirs.clear();
        finding(alone, "PayeesReachable", "UNCLEAR", "REFERS")
                .body(at("findings.find { it.rule == 'PayeesReachable' }.facts.burialPayerMissing", equalTo("true")));
    }

    @Test
    void a_natural_death_is_never_too_late() {
        farmer.occurredOn = LocalDate.of(2019, 12, 3);
        farmer.coverStart = LocalDate.of(2019, 1, 7);
        farmer.enrolledOn = farmer.coverStart;
        farmer.paidUntil = YearMonth.of(2019, 11);
        finding("FiledInTime", "MET", "NOTHING").body(at("findings.rule", hasItem("FiledInTime")));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-01, 2021-12-01, MET", "2019-12-01, 2021-12-02, NOT_MET",
        "2019-12-02, 2024-12-02, MET", "2019-12-02, 2024-12-03, NOT_MET"
    })
    void an_accident_lapses_after_two_years_before_the_change_and_after_five_since(
            LocalDate accident, LocalDate filed, String outcome) {
        SampleCase driver = SampleCase.fatalAccident(accident);
        driver.coverStart = LocalDate.of(2019, 1, 7);
        driver.enrolledOn = driver.coverStart;
        office.hears(driver);
        office.todayIs(filed);
        checked(
                        as("rina", "officer")
                                .body(new LinkedHashMap<>(Office.filing(driver)))
                                .post("/api/v1/claims"),
                        "FiledInTime",
                        outcome,
                        outcome.equals("MET") ? "NOTHING" : "REFUSES")
                .body(at("status", equalTo("PROPOSED")));
    }

    private ValidatableResponse finding(String rule, String outcome, String consequence) {
        return finding(farmer, rule, outcome, consequence);
    }

    private ValidatableResponse finding(SampleCase one, String rule, String outcome, String consequence) {
        office.todayIs(LocalDate.of(2026, 7, 17));
        office.hears(one);
        return checked(
                as("rina", "officer").body(Office.filing(one)).post("/api/v1/claims"), rule, outcome, consequence);
    }

    private static ValidatableResponse checked(
            io.restassured.response.Response filed, String rule, String outcome, String consequence) {
        return filed.then()
                .statusCode(201)
                .body(at("findings.find { it.rule == '" + rule + "' }.outcome", equalTo(outcome)))
                .body(at("findings.find { it.rule == '" + rule + "' }.consequence", equalTo(consequence)));
    }

    private static RequestSpecification as(String who, String role) {
        return Office.as(who, List.of(role), "16.06").header("Idempotency-Key", UUID.randomUUID());
    }
}
