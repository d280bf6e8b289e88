package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.manners.secrets.Fingerprints;

/** An accident nobody filed stands on the lists with its place and its worth, whichever number the report names. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class UnfiledAccidentApiTest {
    private static final String REGION = "32.31";
    private static final LocalDate ACCIDENT = LocalDate.of(2021, 8, 1);

    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    private SampleCase driver;

    @BeforeEach
    void anAccidentThatLapsesSoon() {
        office.todayIs(LocalDate.of(2026, 7, 11));
        driver = SampleCase.fatalAccident(ACCIDENT);
        driver.region = REGION;
        driver.coverStart = ACCIDENT.minusMonths(12).withDayOfMonth(1);
        driver.enrolledOn = driver.coverStart;
    }

    @Test
    void report_by_kpj_is_worth_as_much_as_one_by_any_other_number() {
        String kpj = "16123456789";
        driver.kpjNumber = fingerprints.of("kpj", kpj);
        office.hears(driver);
        String draft = reports(Map.of("kpj", kpj));
        String stranger = reports(Map.of("kpj", "16999999999"));
        lapsing("?place=" + REGION + ".03")
                .body(at("items.claimId", equalTo(List.of(draft))))
                .body(at("items.rupiah", equalTo(List.of(70_000_000))))
                .body(at("items.daysLeft", equalTo(List.of(21))));
        lapsing("")
                .body(at("items.claimId", equalTo(List.of(draft, stranger))))
                .body(at("items.rupiah", equalTo(List.of(70_000_000, 0))));
        lapsing("?place=" + REGION + ".04").body(at("items", empty()));
    }

    private String reports(Map<String, Object> worker) {
        Map<String, Object> body = new LinkedHashMap<>(Office.filing(driver));
        body.put("worker", worker);
        return as("rs-sekayu", "notifier")
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
    }

    private static ValidatableResponse lapsing(String query) {
        return as("eka", "auditor")
                .get("/api/v1/unclaimed/lapsing" + query)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String who, String role) {
        return Office.as(who, List.of(role), REGION).header("Idempotency-Key", UUID.randomUUID());
    }
}
