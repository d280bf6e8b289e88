package org.pakekelambu.acceptance.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pakekelambu.acceptance.stage.Claim;
import org.pakekelambu.acceptance.stage.Clerk;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.Office;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.api.Answer;

/** What the people of one regency look like from another: like people who do not exist. */
@ExtendWith(OnStage.class)
class RegionsJourneyIT {

    private static final LocalDate JOINED = LocalDate.of(2026, 1, 5);
    private static final LocalDate DIED = LocalDate.of(2026, 10, 8);
    private static final List<String> ROLES =
            List.of("registrar", "treasurer", "officer", "approver", "notifier", "auditor", "operator");

    @Test
    void an_id_of_another_region_answers_exactly_as_an_id_that_does_not_exist(Stage stage) {
        Office muba = stage.muba();
        Member farmer = member(stage);
        Claim claim = muba.officer().filesOnceCovered(death(farmer));
        muba.approver().approves(claim);
        List<String> ids = new ArrayList<>(List.of(farmer.id(), claim.id()));
        muba.bank().payouts(claim).forEach(payout -> ids.add(payout.path("id").asText()));
        Clerk foreign = stage.clerk("lahat-everything", ROLES, List.of("16.04"));

        List<String> told = new ArrayList<>();
        int asked = 0;
        for (Service service : Service.values()) {
            for (Operation operation : Operation.of(service, stage.anybody(service))) {
                for (String id : operation.hasId() ? ids : List.<String>of()) {
                    Answer real = operation.call(foreign.at(service), name -> id);
                    String random = UUID.randomUUID().toString();
                    Answer none = operation.call(foreign.at(service), name -> random);
                    asked++;
                    if (!facts(real).equals(facts(none))) {
                        told.add(operation + ": " + facts(real) + " is not " + facts(none));
                    }
                }
            }
        }
        assertEquals(List.of(), told);
        assertFalse(asked < 30, "only " + asked + " questions were asked");
    }

    @Test
    void lists_and_searches_of_another_region_do_not_hold_them(Stage stage) {
        Member farmer = member(stage);
        Claim claim = stage.muba().officer().filesOnceCovered(death(farmer));
        Clerk foreign = stage.clerk("lahat-everything", ROLES, List.of("16.04"));

        List<Answer> answers = new ArrayList<>();
        answers.add(foreign.registry().get("/api/v1/workers?limit=500"));
        answers.add(foreign.registry()
                .post("/api/v1/workers/search", Map.of("nik", farmer.human().nik())));
        answers.add(foreign.registry()
                .post(
                        "/api/v1/workers/search",
                        Map.of(
                                "name", farmer.human().name(),
                                "birthDate", farmer.human().birthDate().toString())));
        answers.add(foreign.benefits().get("/api/v1/entitlements?limit=500"));
        answers.add(foreign.claims().get("/api/v1/claims?limit=500"));
        answers.add(foreign.claims().get("/api/v1/payouts?limit=500"));
        answers.add(foreign.claims().get("/api/v1/due?on=" + DIED.plusDays(3)));
        answers.add(foreign.claims().get("/api/v1/unclaimed"));
        for (Answer answer : answers) {
            answer.expect(200);
            assertFalse(answer.body().contains(farmer.id()), answer.question());
            assertFalse(answer.body().contains(claim.id()), answer.question());
            assertFalse(answer.body().contains(farmer.human().name()), answer.question());
        }
    }

    @Test
    void a_claim_on_somebody_of_another_region_is_answered_as_one_on_nobody(Stage stage) {
        Member farmer = member(stage);
        Clerk foreign = stage.clerk("lahat-officer", "officer", "16.04");

        Claim real = claim(foreign, Filing.deathByNik(farmer.human().nik(), DIED));
        Claim none = claim(foreign, Filing.deathByNik("9471011201700001", DIED));

        assertEquals("AWAITING_COVER", real.status());
        assertEquals(none.status(), real.status());
        assertEquals(
                none.view().path("findings").size(),
                real.view().path("findings").size());
        assertFalse(real.view().toString().contains(farmer.id()));
    }

    @Test
    void enrolling_somebody_of_another_region_says_no_and_nothing_more(Stage stage) {
        Member farmer = member(stage);
        stage.regencyOfLahat();
        Clerk foreign = stage.clerk("lahat-registrar", "registrar", "16.04");
        Enrolment again = Enrolment.of("FARMER", farmer.human()).in("lahat-peduli", "16.04.01");

        Answer answer = foreign.registry().post("/api/v1/workers", again.body()).expect(409);

        assertFalse(answer.body().contains(farmer.id()), answer.body());
        assertFalse(answer.body().contains("16.06"), answer.body());
        assertEquals("", answer.header("Location"));
    }

    private static Claim claim(Clerk clerk, Filing filing) {
        Answer filed = clerk.claims().post("/api/v1/claims", filing.body()).expect(201);
        String path = "/api/v1/claims/" + filed.json().path("id").asText();
        return new org.pakekelambu.acceptance.stage.Officer(clerk).claim(path);
    }

    /** Status and problem without what names the request itself. */
    private static String facts(Answer answer) {
        JsonNode problem = answer.json();
        if (problem instanceof ObjectNode object) {
            object.remove(List.of("instance", "requestId"));
        }
        return answer.status() + " " + problem;
    }

    private static Filing death(Member farmer) {
        return Filing.death(farmer, DIED).claimant(farmer.relative("SPOUSE")).heir(farmer.relative("SPOUSE"));
    }

    private static Member member(Stage stage) {
        Office muba = stage.muba();
        stage.todayIs(JOINED);
        Member farmer = muba.registrar().enrols(Enrolment.of("FARMER").wife());
        muba.bpjs().assignsKpj(farmer, JOINED);
        muba.treasurer().pays(farmer, YearMonth.from(JOINED), JOINED);
        stage.todayIs(DIED);
        muba.treasurer()
                .pays(
                        farmer,
                        YearMonth.from(JOINED).plusMonths(1),
                        YearMonth.from(DIED).minusMonths(1));
        muba.officer().entitlement(farmer, DIED);
        return farmer;
    }
}
