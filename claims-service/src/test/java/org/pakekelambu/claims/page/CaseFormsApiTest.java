package org.pakekelambu.claims.page;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.manners.secrets.Fingerprints;

/** A case page shows nobody a form that could only be refused, and says in a sentence why another person does it. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class CaseFormsApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final List<String> BOTH = List.of("officer", "approver");

    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void filer_reads_the_questions_and_another_officer_answers_them() {
        String id = unclearClaim();
        String his = Desk.of("rina", "officer").reads(page(id));
        assertFalse(his.contains("name=\"answer."), his);
        assertFalse(offers(his, "assessment"), "no paper is asked for either");
        assertTrue(his.contains("Anda yang mengajukan klaim ini, jadi petugas lain yang menjawab"), his);
        String inEnglish = Desk.of("rina", "officer").in("en").reads(page(id));
        assertTrue(inEnglish.contains("You filed this claim, so another officer answers"), inEnglish);
        String anothers = Desk.of("dewi", "officer").reads(page(id));
        assertTrue(anothers.contains("name=\"answer.HeirsRecognised\""), anothers);
        assertFalse(anothers.contains("Dikerjakan orang lain"), anothers);
        Desk.of("rina", "officer")
                .sends(anothers, "assessment", answer())
                .then()
                .statusCode(403)
                .body(containsString("role=\"alert\""));
    }

    @Test
    void filer_still_notes_papers_that_came() {
        String id = unclearClaim("MEMBER_CARD", "DEATH_CERTIFICATE");
        Desk rina = Desk.of("rina", "officer");
        String his = rina.reads(page(id));
        assertFalse(his.contains("name=\"answer."), his);
        rina.sends(his, "assessment", Map.of("document.HEIR_LETTER", "on", "reason", ""))
                .then()
                .statusCode(303);
        assertEquals("IN_REVIEW", Office.claim(id).getString("status"));
    }

    @Test
    void who_named_the_heirs_reads_that_another_says_who_they_are() {
        String id = unclearClaim();
        Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body(Map.of("heirs", heirs(), "reason", "As the letter says"))
                .post("/api/v1/claims/{id}/assessment", id)
                .then()
                .statusCode(200);
        String his = Desk.of("dewi", "officer").in("en").reads(page(id));
        assertFalse(his.contains("name=\"answer.HeirsRecognised\""), his);
        assertTrue(his.contains("so another officer says who they are"), his);
        assertTrue(Desk.of("tono", "officer").reads(page(id)).contains("name=\"answer.HeirsRecognised\""));
    }

    @Test
    void filer_and_assessor_are_shown_no_decision_and_a_second_person_is() {
        String id = unclearClaim();
        Desk.of("dewi", "officer")
                .sends(Desk.of("dewi", "officer").reads(page(id)), "assessment", answer())
                .then()
                .statusCode(303);
        for (String hand : List.of("rina", "dewi")) {
            String seen = Desk.of(hand, BOTH, "16.06").in("en").reads(page(id));
            assertFalse(offers(seen, "decision"), hand);
            assertTrue(seen.contains("so another person decides it."), seen);
        }
        assertTrue(offers(Desk.of("budi", "approver").reads(page(id)), "decision"));
    }

    @Test
    void nobody_is_shown_a_form_of_a_claim_of_his_own_family() {
        String nik = "1606024107870017";
        String kin = "kin-" + UUID.randomUUID();
        Office.as("root", List.of("operator"), "")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("subject", kin, "nik", nik))
                .post("/api/v1/officers")
                .then()
                .statusCode(204);
        SampleCase farmer = new SampleCase();
        farmer.nik = fingerprints.of("nik", nik);
        office.hears(farmer);
        String id = Office.files(farmer).getString("id");
        String seen = Desk.of(kin, BOTH, "16.06").in("en").reads(page(id));
        for (String form : List.of("decision", "assessment", "withdrawal", "heirs", "documents")) {
            assertFalse(offers(seen, form), form);
        }
        assertTrue(seen.contains("Your own number appears in this claim"), seen);
        String anothers = Desk.of("dewi", BOTH, "16.06").reads(page(id));
        for (String form : List.of("decision", "assessment", "withdrawal", "heirs", "documents")) {
            assertTrue(offers(anothers, form), form);
        }
    }

    @Test
    void first_of_two_approvers_may_return_or_reject_and_not_approve_again() {
        SampleCase fisher = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        office.hears(fisher);
        Map<String, Object> body = new HashMap<>(Office.filing(fisher));
        body.put("costs", Map.of("transport", Map.of("land", 5_000_000, "air", 10_000_000), "homeCare", 20_000_000));
        String id =
                Office.rina().body(body).post("/api/v1/claims").as(Answer.class).get("id");
        Desk budi = Desk.of("budi", "approver").in("en");
        String page = budi.reads(page(id));
        assertTrue(page.contains("value=\"APPROVE\""), page);
        budi.sends(page, "decision", Map.of("outcome", "APPROVE", "reason", ""))
                .then()
                .statusCode(303);
        assertEquals("budi", Office.claim(id).getString("firstApproval.by"));
        String after = budi.reads(page(id));
        assertFalse(after.contains("value=\"APPROVE\""), after);
        assertTrue(after.contains("value=\"RETURN\"") && after.contains("value=\"REJECT\""), after);
        assertTrue(after.contains("so another person gives the second."), after);
        assertTrue(Desk.of("sari", "approver").reads(page(id)).contains("value=\"APPROVE\""));
    }

    @Test
    void role_that_does_not_do_a_step_reads_whose_it_is() {
        String unclear = unclearClaim();
        String approver = Desk.of("budi", "approver").in("en").reads(page(unclear));
        assertFalse(offers(approver, "assessment") || offers(approver, "withdrawal"), approver);
        assertTrue(approver.contains("Only an officer does this."), approver);
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        String proposed = Office.files(farmer).getString("id");
        String officer = Desk.of("dewi", "officer").in("en").reads(page(proposed));
        assertFalse(offers(officer, "decision"), officer);
        assertTrue(officer.contains("Only an approver does this."), officer);
    }

    @Test
    void withdrawal_that_is_proposed_waits_for_its_second_person() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        String id = Office.files(farmer).getString("id");
        Desk rina = Desk.of("rina", "officer").in("en");
        String page = rina.reads(page(id));
        rina.sends(page, "withdrawal", Map.of("reason", "Filed twice")).then().statusCode(303);
        String after = rina.reads(page(id));
        assertFalse(offers(after, "withdrawal"), after);
        assertTrue(after.contains("It is proposed already and waits for the word of a second person."), after);
    }

    private static String page(String id) {
        return "/work/claims/" + id;
    }

    private static boolean offers(String page, String form) {
        return page.contains("/" + form + "?form=") || page.contains("/" + form + "\" enctype");
    }

    private static Map<String, String> answer() {
        return Map.of("answer.HeirsRecognised", "MET", "reason.HeirsRecognised", "Heir letter seen", "reason", "");
    }

    private static List<Map<String, Object>> heirs() {
        return List.of(
                Map.of("familyId", SampleCase.WIDOW),
                Map.of("name", "Anak Angkat", "relation", "CHILD", "birthDate", "2000-07-01"));
    }

    /** A farmer's death with an heir nobody has on record; rina filed it. */
    private String unclearClaim(String... documents) {
        SampleCase farmer = new SampleCase();
        if (documents.length > 0) {
            farmer.documents = java.util.Set.of(documents);
        }
        office.hears(farmer);
        Map<String, Object> body = Office.filing(farmer);
        body.put("heirs", heirs());
        return Office.rina().body(body).post("/api/v1/claims").as(Answer.class).get("id");
    }
}
