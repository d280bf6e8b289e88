package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.manners.secrets.Fingerprints;

/** A version of the past says what was known then, not what is known now. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class PastApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @Inject
    Fingerprints fingerprints;

    @Test
    void before_the_worker_was_known_there_was_no_worker_no_due_day_and_another_had_reported() {
        SampleCase farmer = new SampleCase();
        String nik = "16060217087" + (10_000 + (int) (Math.random() * 89_999));
        farmer.nik = fingerprints.of("nik", nik);
        Map<String, Object> body = new LinkedHashMap<>(Office.filing(farmer));
        body.put("worker", Map.of("nik", nik));
        office.todayIs(TODAY.minusDays(1));
        String id = Office.as("desa-2", "notifier")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        office.todayIs(TODAY);
        JsonPath awaiting = Office.rina()
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/api/v1/claims/{id}/filing", id)
                .then()
                .statusCode(200)
                .body(at("status", equalTo("AWAITING_COVER")))
                .extract()
                .as(Answer.class);
        office.todayIs(TODAY.plusDays(2));
        office.hears(farmer);
        Office.decides(Office.claim(id), Office.budi(), "APPROVE").then().statusCode(200);
        JsonPath now = Office.claim(id);
        org.junit.jupiter.api.Assertions.assertEquals(farmer.id.toString(), now.getString("worker.id"));
        past(id, "asOf=" + TODAY.minusDays(1))
                .body(at("status", equalTo("DRAFT")))
                .body(at("filedBy", equalTo("desa-2")))
                .body(at("worker.id", nullValue()))
                .body(at("clock.dueOn", nullValue()));
        past(id, "knownAt=" + awaiting.getString("recordedAt"))
                .body(at("status", equalTo("AWAITING_COVER")))
                .body(at("filedBy", equalTo("rina")))
                .body(at("reported.by", equalTo("desa-2")))
                .body(at("worker.id", nullValue()))
                .body(at("clock.dueOn", nullValue()))
                .body(at("payableNow", equalTo(0)));
        past(id, "asOf=" + TODAY.plusDays(2))
                .body(at("status", equalTo("APPROVED")))
                .body(at("worker.id", equalTo(farmer.id.toString())))
                .body(at("clock.dueOn", equalTo(now.getString("clock.dueOn"))));
    }

    @Test
    void lateness_of_a_past_day_is_counted_by_what_had_arrived_by_then() {
        SampleCase farmer = new SampleCase();
        office.todayIs(TODAY);
        office.hears(farmer);
        JsonPath claim = Office.files(farmer);
        String id = claim.getString("id");
        org.junit.jupiter.api.Assertions.assertEquals("2026-07-15", claim.getString("clock.dueOn"));
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        office.todayIs(LocalDate.of(2026, 7, 20));
        Office.payouts(id)
                .forEach(payout -> Office.receipt(
                                payout.get("id"), "PAID", "R-" + UUID.randomUUID(), LocalDate.of(2026, 7, 16))
                        .then()
                        .statusCode(200));
        past(id, "asOf=2026-07-20")
                .body(at("status", equalTo("PAID")))
                .body(at("clock.daysLate", equalTo(1)))
                .body(at("clock.compensation", equalTo(420_000)));
        // On the 17th nobody had heard of the payment of the 16th.
        past(id, "asOf=2026-07-17")
                .body(at("status", equalTo("APPROVED")))
                .body(at("clock.daysLate", equalTo(2)))
                .body(at("clock.compensation", equalTo(840_000)));
        past(id, "knownAt=2026-07-18T03:00:00Z")
                .body(at("clock.daysLate", equalTo(3)))
                .body(at("clock.compensation", equalTo(1_260_000)));
        Office.as("audit", "auditor")
                .get("/api/v1/claims/{id}/explanation?asOf=2026-07-17", id)
                .then()
                .statusCode(200)
                .body(at("compensation.amount", equalTo(840_000)));
    }

    private static ValidatableResponse past(String id, String moment) {
        String[] parameter = moment.split("=");
        return Office.as("audit", "auditor")
                .queryParam(parameter[0], parameter[1])
                .get("/api/v1/claims/{id}", id)
                .then()
                .statusCode(200);
    }
}
