package org.pakekelambu.claims.page;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.localstack.LocalStackTestResource;

/** An officer names the heirs anew on the work page: who stays keeps everything, who is added is checked by another officer. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class HeirFormApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final UUID DAUGHTER = new UUID(7, 2);

    @Inject
    Office office;

    private String claim;

    @BeforeEach
    void aFarmersClaimThatNamesTheWidowAlone() {
        office.todayIs(TODAY);
        SampleCase farmer = new SampleCase();
        farmer.family.add(SampleCase.member(DAUGHTER, "CHILD", LocalDate.of(1999, 5, 6), null));
        office.hears(farmer);
        Map<String, Object> body = Office.filing(farmer);
        body.put(
                "heirs",
                List.of(Map.of(
                        "familyId",
                        SampleCase.WIDOW,
                        "account",
                        Map.of("bank", "BSB", "number", "1234567890", "holder", "Siti Aminah"))));
        claim = Office.rina().body(body).post("/api/v1/claims").as(Answer.class).get("id");
    }

    @Test
    void who_stays_keeps_the_account_and_who_is_on_record_is_added_by_choice() {
        Desk dewi = Desk.of("dewi", "officer").in("en");
        String page = dewi.reads(page());
        assertTrue(page.contains("name=\"heir.stays.0\" checked"), page);
        assertTrue(page.contains("husband or wife, born on 3 February 1985, BSB *"), page);
        assertTrue(page.contains("<option value=\"" + DAUGHTER + "\">child, born on 6 May 1999"), page);
        Response saved = dewi.sends(
                page,
                "heirs",
                Map.of(
                        "heirs", "on",
                        "heir.stays.0", "on",
                        "heir.1.person", DAUGHTER.toString(),
                        "heir.1.bank", "BSB",
                        "heir.1.account", "9876543210",
                        "heir.1.holder", "Ani",
                        "reason", "The village wrote again"));
        assertEquals(page() + "?done=HEIRS_NAMED", saved.header("Location"), saved.asString());
        JsonPath now = Office.claim(claim);
        assertEquals(
                List.of(SampleCase.WIDOW.toString(), DAUGHTER.toString()),
                now.getList("reported.heirs.person.familyId"));
        assertTrue(now.getString("reported.heirs[0].person.accountNumber").endsWith("890"), now.prettify());
        assertTrue(now.getString("reported.heirs[1].person.accountNumber").endsWith("210"), now.prettify());
        assertTrue(dewi.reads(saved.header("Location")).contains("The heirs are named anew"));
    }

    @Test
    void somebody_nobody_has_on_record_is_named_and_another_officer_says_who_he_is() {
        Desk dewi = Desk.of("dewi", "officer");
        dewi.sends(dewi.reads(page()), "heirs", named("CHILD", "1606020107900011", "1990-07-01"))
                .then()
                .statusCode(303);
        JsonPath now = Office.claim(claim);
        assertEquals("IN_REVIEW", now.getString("status"));
        assertEquals("1990-07-01", now.getString("reported.heirs[1].birthDate"));
        assertFalse(dewi.reads(page()).contains("name=\"answer.HeirsRecognised\""));
        Desk tono = Desk.of("tono", "officer");
        tono.sends(
                        tono.reads(page()),
                        "assessment",
                        Map.of("answer.HeirsRecognised", "MET", "reason.HeirsRecognised", "Letter seen", "reason", ""))
                .then()
                .statusCode(303);
        assertEquals("PROPOSED", Office.claim(claim).getString("status"));
    }

    @Test
    void what_cannot_be_right_comes_back_as_it_was_written() {
        Desk dewi = Desk.of("dewi", "officer").in("en");
        String page = dewi.reads(page());
        dewi.sends(page, "heirs", named("CHILD", "12", "1990-07-01"))
                .then()
                .statusCode(400)
                .body(allOf(
                        containsString("A NIK has 16 digits."),
                        containsString("name=\"heir.1.name\" maxlength=\"100\" value=\"Umar\""),
                        containsString("<option value=\"CHILD\" selected>")));
        dewi.sends(page, "heirs", named("UNCLE", "1606020107900011", "1990-07-01"))
                .then()
                .statusCode(400);
        dewi.sends(page, "heirs", Map.of("heirs", "on", "reason", ""))
                .then()
                .statusCode(400)
                .body(containsString("role=\"alert\""));
        for (String place : List.of("-1", "1", "x")) {
            dewi.sends(page, "heirs", Map.of("heirs", "on", "heir.stays." + place, "on", "reason", ""))
                    .then()
                    .statusCode(400);
        }
        Desk.of("budi", "approver")
                .sends(page, "heirs", named("CHILD", "1606020107900011", "1990-07-01"))
                .then()
                .statusCode(403);
        assertEquals(1, Office.claim(claim).getList("reported.heirs").size());
    }

    @Test
    void dispute_of_who_stays_stands_and_the_filer_may_name_the_others() {
        Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "shares",
                        List.of(Map.of("payee", SampleCase.WIDOW.toString(), "contested", "The brother doubts her")),
                        "reason",
                        "A letter came"))
                .post("/api/v1/claims/{id}/assessment", claim)
                .then()
                .statusCode(200)
                .body(at("reported.heirs[0].contested", equalTo("The brother doubts her")));
        Desk rina = Desk.of("rina", "officer");
        rina.sends(
                        rina.reads(page()),
                        "heirs",
                        Map.of("heirs", "on", "heir.stays.0", "on", "heir.1.person", DAUGHTER.toString(), "reason", ""))
                .then()
                .statusCode(303);
        JsonPath now = Office.claim(claim);
        assertEquals("The brother doubts her", now.getString("reported.heirs[0].contested"));
        assertEquals(2, now.getList("reported.heirs").size());
    }

    @Test
    void of_three_children_the_family_chooses_two_by_their_schools() {
        SampleCase fisher = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        List<UUID> children = List.of(new UUID(8, 1), new UUID(8, 2), new UUID(8, 3));
        for (UUID child : children) {
            fisher.family.add(SampleCase.member(child, "CHILD", LocalDate.of(2016, 5, 6), null));
        }
        office.hears(fisher);
        Map<String, Object> body = Office.filing(fisher);
        body.put(
                "heirs",
                Stream.concat(Stream.of(SampleCase.WIDOW), children.stream())
                        .map(heir -> Map.of("familyId", heir))
                        .toList());
        claim = Office.rina().body(body).post("/api/v1/claims").as(Answer.class).get("id");
        Desk dewi = Desk.of("dewi", "officer").in("en");
        String page = dewi.reads(page());
        assertFalse(page.contains("name=\"heir.level.0\""), "the widow is no child");
        Map<String, String> chosen = new HashMap<>(Map.of("heirs", "on", "reason", "The mother chose"));
        for (int place = 0; place < 4; place++) {
            chosen.put("heir.stays." + place, "on");
        }
        chosen.putAll(Map.of("heir.level.1", "", "heir.school-year.1", ""));
        chosen.putAll(Map.of("heir.level.2", "SD", "heir.school-year.2", "13"));
        chosen.putAll(Map.of("heir.level.3", "SMP", "heir.school-year.3", ""));
        dewi.sends(page, "heirs", chosen)
                .then()
                .statusCode(400)
                .body(containsString("<option selected>SMP</option>"), containsString("value=\"13\""));
        chosen.put("heir.school-year.2", "4");
        Response saved = dewi.sends(page, "heirs", chosen);
        assertEquals(page() + "?done=HEIRS_NAMED", saved.header("Location"), saved.asString());
        JsonPath now = Office.claim(claim);
        assertEquals(
                List.of(children.get(1).toString(), children.get(2).toString()),
                now.getList("lines.findAll { it.code == 'JKK.SCHOLARSHIP' && it.state == 'PAYABLE' }.child"));
        assertEquals(
                List.of("MET"), now.getList("findings.findAll { it.rule == 'AmountsDetermined' }.outcome"), page());
        assertTrue(dewi.reads(page())
                .contains("name=\"heir.school-year.2\" type=\"number\" min=\"1\" max=\"12\" value=\"4\""));
    }

    private String page() {
        return "/work/claims/" + claim;
    }

    private static Map<String, String> named(String relation, String nik, String born) {
        Map<String, String> fields = new HashMap<>();
        fields.put("heirs", "on");
        fields.put("heir.stays.0", "on");
        fields.put("heir.1.person", "");
        fields.put("heir.1.name", "Umar");
        fields.put("heir.1.relation", relation);
        fields.put("heir.1.nik", nik);
        fields.put("heir.1.birthDate", born);
        fields.put("reason", "");
        return fields;
    }
}
