package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.Fingerprints.Renamed;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.manners.secrets.Fingerprints;

/** The registry puts its workers under another matching key: whoever was known stays the same person. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class MatchingKeyApiTest {
    private static final LocalDate ACCIDENT = LocalDate.of(2026, 7, 8);

    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    private UUID child;

    @BeforeEach
    void soonAfter() {
        office.todayIs(LocalDate.of(2026, 7, 11));
    }

    @Test
    void a_claim_filed_under_the_old_name_of_a_number_finds_its_worker_under_the_new_one() {
        String nik = "1606021708790044";
        var farmer = new SampleCase();
        Map<String, Object> body = new HashMap<>(Office.filing(farmer));
        body.put("worker", Map.of("nik", nik));
        String claim = Office.rina()
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body(at("status", equalTo("AWAITING_COVER")))
                .extract()
                .as(Answer.class)
                .get("id");
        farmer.nik = "k9:" + nik.hashCode();
        office.hears(farmer);
        read(claim).then().body(at("status", equalTo("AWAITING_COVER")));
        farmer.formerly = List.of(new Renamed(farmer.nik, fingerprints.of("nik", nik)));
        farmer.version++;
        office.hears(farmer);
        read(claim).then().body(at("status", not(equalTo("AWAITING_COVER"))));
    }

    @Test
    void an_heir_named_by_number_is_recognised_though_the_family_has_new_names() {
        String nik = "1606025507800045";
        var farmer = new SampleCase();
        UUID wife = UUID.randomUUID();
        farmer.family.clear();
        farmer.family.add(member(wife, "SPOUSE", LocalDate.of(1980, 7, 15), "k9:wife"));
        farmer.formerly = List.of(new Renamed("k9:wife", fingerprints.of("nik", nik)));
        office.hears(farmer);
        Map<String, Object> body = new HashMap<>(Office.filing(farmer));
        Map<String, Object> named = Map.of("name", "Siti Aminah", "relation", "SPOUSE", "nik", nik);
        body.put("claimant", named);
        body.put("heirs", List.of(named));
        Office.rina()
                .body(body)
                .post("/api/v1/claims/preview")
                .then()
                .statusCode(200)
                .body(at("payees.familyId.flatten()", equalTo(List.of(wife.toString()))));
    }

    @Test
    void a_school_year_taken_under_the_old_name_is_taken_under_the_new_one() {
        String father = files("k1:of-the-renamed-child", null);
        decides(father);
        String mother = files(
                "k9:of-the-renamed-child", List.of(new Renamed("k9:of-the-renamed-child", "k1:of-the-renamed-child")));
        read(mother).then().body(at("payableNow", equalTo(70_000_000)));
        read(files("k9:of-another-child", null)).then().body(at("payableNow", equalTo(71_500_000)));
    }

    @Test
    void a_school_year_is_paid_once_while_only_one_parent_s_copy_has_the_new_name() {
        List<Renamed> first = List.of(new Renamed("k8:of-two-parents", "k1:of-two-parents"));
        decides(files("k8:of-two-parents", first));
        // 1. The mother's copy still has the old name, and later one between the old and the newest.
        read(files("k1:of-two-parents", null)).then().body(at("payableNow", equalTo(70_000_000)));
        files("k9:of-two-parents", List.of(new Renamed("k9:of-two-parents", "k8:of-two-parents")));
        for (String name : List.of("k1", "k8", "k9")) {
            read(files(name + ":of-two-parents", null)).then().body(at("payableNow", equalTo(70_000_000)));
        }
    }

    @Test
    void claims_of_both_parents_that_waited_under_two_names_are_not_both_approved() throws InterruptedException {
        String mother = files("k1:of-parents-who-wait", null);
        List<Renamed> renamed = List.of(new Renamed("k9:of-parents-who-wait", "k1:of-parents-who-wait"));
        String father = files("k9:of-parents-who-wait", renamed);
        decides(mother);
        // 1. Refused for its facts or, where it was looked at again just then, for its version; 2. approved without the
        // school year.
        Office.decides(read(father).then().extract().as(Answer.class), Office.budi(), "APPROVE")
                .then()
                .statusCode(anyOf(is(409), is(412), is(200)));
        JsonPath looked = read(father).then().extract().as(Answer.class);
        for (int i = 0; i < 200 && looked.getLong("payableNow") != 70_000_000; i++) {
            Thread.sleep(50);
            looked = read(father).then().extract().as(Answer.class);
        }
        assertEquals(70_000_000, looked.getLong("payableNow"));
    }

    private String files(String childNumber, List<Renamed> formerly) {
        var parent = SampleCase.fatalAccident(ACCIDENT);
        child = UUID.randomUUID();
        parent.formerly = formerly;
        parent.family.add(member(child, "CHILD", LocalDate.of(2019, 3, 1), childNumber));
        office.hears(parent);
        Map<String, Object> body = new HashMap<>(Office.filing(parent));
        body.put(
                "heirs",
                List.of(
                        Map.of("familyId", SampleCase.WIDOW),
                        Map.of("familyId", child, "child", Map.of("level", "SD", "schoolYear", 1))));
        return Office.rina()
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
    }

    private static FamilyMember member(UUID id, String relation, LocalDate born, String number) {
        String level = relation.equals("CHILD") ? "SD" : null;
        return new FamilyMember(id, relation, born, "FEMALE", number, level, false, false, Instant.EPOCH);
    }

    private static io.restassured.response.Response read(String claim) {
        return Office.rina().get("/api/v1/claims/{id}", claim);
    }

    private static void decides(String claim) {
        JsonPath now = read(claim).then().extract().as(Answer.class);
        Office.decides(now, Office.budi(), "APPROVE")
                .then()
                .statusCode(200)
                .body(at("status", containsString("APPROVED")));
    }
}
