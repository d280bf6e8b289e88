package org.pakekelambu.claims.api;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.FamilyMember;

/** A claim with children at school, in a region of its own, and the people who ask for school years and decide on them. */
public final class SchoolCase {
    final SampleCase parent;
    final List<UUID> children = new ArrayList<>();
    final Map<UUID, String> levels = new HashMap<>();
    String claim;

    private final Office office;

    SchoolCase(Office office, SampleCase parent, String region) {
        this.office = office;
        this.parent = parent;
        parent.region = region;
        parent.nik = "nik:" + parent.id;
    }

    /** The request for a year of a minor, paid to the mother. */
    public static Map<String, Object> year(UUID child, int year, String level, int inLevel) {
        Map<String, Object> body = new HashMap<>();
        body.put("child", child);
        body.put("schoolYear", year);
        body.put("level", level);
        body.put("yearInLevel", inLevel);
        body.put("documents", List.of("SCHOOL_LETTER", "REPORT_CARD"));
        body.put("guardianConsent", true);
        body.put("guardian", Map.of("familyId", SampleCase.WIDOW, "name", "Siti Aminah"));
        body.put("account", Office.account());
        return body;
    }

    /** The number of a woman born in 1985, another at every call. */
    static String nik() {
        return "16060" + ThreadLocalRandom.current().nextInt(1, 10) + "500285"
                + ThreadLocalRandom.current().nextInt(1000, 10_000);
    }

    /** A child on record; with a number of its own, or none. */
    UUID child(LocalDate born, String level, boolean numbered) {
        UUID child = UUID.randomUUID();
        parent.family.add(new FamilyMember(
                child, "CHILD", born, "FEMALE", numbered ? "nik:" + child : null, level, false, false, Instant.EPOCH));
        children.add(child);
        levels.put(child, level);
        return child;
    }

    /** What the registry says of a child from now on. */
    void turnsOut(UUID child, Boolean married, Boolean working) {
        parent.family.replaceAll(member -> member.familyId().equals(child)
                ? new FamilyMember(
                        child,
                        "CHILD",
                        member.birthDate(),
                        "FEMALE",
                        member.nikFingerprint(),
                        member.schoolLevel(),
                        married,
                        working,
                        Instant.EPOCH)
                : member);
        parent.version++;
        office.hears(parent);
    }

    /** Files with the school of these children named, everybody who inherits among the heirs. */
    JsonPath files(UUID... chosen) {
        office.hears(parent);
        Map<String, Object> body = new HashMap<>(Office.filing(parent));
        body.put("heirs", heirs(chosen));
        JsonPath filed = person("rina")
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
        claim = filed.getString("id");
        return filed;
    }

    List<Object> heirs(UUID... chosen) {
        List<Object> heirs = new ArrayList<>(List.of(Map.of("familyId", SampleCase.WIDOW)));
        for (UUID child : chosen) {
            Map<String, Object> school = new HashMap<>(Map.of("level", levels.get(child), "schoolYear", 1));
            heirs.add(new HashMap<>(Map.of("familyId", child, "child", school)));
        }
        return heirs;
    }

    SchoolCase approved(UUID... chosen) {
        files(chosen);
        decidesClaim("budi", "APPROVE").statusCode(200);
        return this;
    }

    ValidatableResponse decidesClaim(String who, String outcome) {
        return Office.decides(read(), person(who), outcome).then();
    }

    JsonPath read() {
        return person("rina")
                .get("/api/v1/claims/{id}", claim)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
    }

    ValidatableResponse work(String who, String step, Map<String, Object> body) {
        return person(who)
                .header("If-Match", "\"" + read().getLong("version") + "\"")
                .body(body)
                .post("/api/v1/claims/{id}/" + step, claim)
                .then();
    }

    ValidatableResponse asks(Map<String, Object> body) {
        return asks("rina", body);
    }

    ValidatableResponse asks(String who, Map<String, Object> body) {
        return person(who)
                .body(body)
                .post("/api/v1/claims/{id}/scholarship/years", claim)
                .then();
    }

    String asked(Map<String, Object> body) {
        return asks(body).statusCode(201).extract().as(Answer.class).get("id");
    }

    ValidatableResponse answers(String who, String year, String finding, boolean inOrder) {
        return person(who)
                .header("If-Match", etag(year))
                .body(Map.of("finding", finding, "inOrder", inOrder, "reason", "The school was asked"))
                .post("/api/v1/claims/{id}/scholarship/years/{y}/answers", claim, year)
                .then();
    }

    ValidatableResponse decides(String who, String year, String outcome) {
        return decides(who, year, Map.of("outcome", outcome, "reason", "Letter of the school seen"), etag(year));
    }

    ValidatableResponse decides(String who, String year, Map<String, Object> body, String etag) {
        RequestSpecification person = person(who);
        return (etag == null ? person : person.header("If-Match", etag))
                .body(body)
                .post("/api/v1/claims/{id}/scholarship/years/{y}/decision", claim, year)
                .then();
    }

    String paid(String year) {
        return decides("budi", year, "APPROVE")
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .get("payoutId");
    }

    String etag(String year) {
        return one(year).extract().header("ETag");
    }

    ValidatableResponse one(String year) {
        return person("rina")
                .get("/api/v1/claims/{id}/scholarship/years/{y}", claim, year)
                .then()
                .statusCode(200);
    }

    String status(String payout) {
        return Office.payouts(claim).stream()
                .filter(one -> one.get("id").equals(payout))
                .map(one -> (String) one.get("status"))
                .findFirst()
                .orElseThrow();
    }

    RequestSpecification person(String who) {
        return Office.as(who, List.of("officer", "approver"), parent.region)
                .header("Idempotency-Key", UUID.randomUUID());
    }
}
