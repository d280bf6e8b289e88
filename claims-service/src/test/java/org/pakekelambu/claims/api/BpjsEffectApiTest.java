package org.pakekelambu.claims.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.claims.api.Answer.at;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** What the decision of BPJS means beside ours, before and after ours and its payment; and the list of claims on which both differ. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class BpjsEffectApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final List<Map<String, Object>> WHOLE = List.of(
            Map.of("code", "JKM.LUMP", "amount", 20_000_000),
            Map.of("code", "JKM.PERIODIC", "amount", 12_000_000),
            Map.of("code", "JKM.FUNERAL", "amount", 10_000_000));

    @Inject
    Office office;

    private String region;
    private String claim;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(TODAY);
    }

    @Test
    void the_same_sum_changes_nothing_and_the_claim_is_not_listed() {
        region = "82.01";
        files(new SampleCase());
        bpjs("APPROVED", WHOLE)
                .body(at("bpjsDecisions[0].effect", equalTo("SAME")))
                .body(at("bpjsDecisions[0].difference", equalTo(0)))
                .body(at("bpjsDecisions[0].dispute", nullValue()))
                .body(at("bpjsDecisions[0].differences.size()", equalTo(0)));
        assertEquals(List.of(), listed(true));
        assertEquals(List.of(claim), listed(false));
    }

    @Test
    void a_refusal_after_payment_leaves_ours_and_names_where_the_family_may_go() {
        region = "82.02";
        files(SampleCase.fatalAccident(LocalDate.of(2026, 7, 8)));
        decides("budi", "APPROVE");
        Office.payouts(claim)
                .forEach(payout -> Office.receipt(payout.get("id"), "PAID", "R-" + UUID.randomUUID(), TODAY)
                        .then()
                        .statusCode(200));
        bpjs("REJECTED", List.of())
                .body(at("status", equalTo("PAID")))
                .body(at("payableNow", equalTo(70_000_000)))
                .body(at("bpjsDecisions[0].effect", equalTo("REFUSED")))
                .body(at("bpjsDecisions[0].ours", equalTo(70_000_000)))
                .body(at("bpjsDecisions[0].theirs", equalTo(0)))
                .body(at("bpjsDecisions[0].difference", equalTo(-70_000_000)))
                .body(at("bpjsDecisions[0].programme", equalTo(0)))
                .body(at("bpjsDecisions[0].dispute", equalTo("LABOUR_INSPECTOR")));
        assertEquals(List.of(claim), listed(true));
        assertEquals(List.of(), recoveries());
    }

    @Test
    void bpjs_pays_what_we_rejected_and_the_latest_word_counts_for_the_list() {
        region = "82.03";
        files(new SampleCase());
        decides("budi", "REJECT");
        bpjs("APPROVED", WHOLE)
                .body(at("status", equalTo("REJECTED")))
                .body(at("bpjsDecisions[0].effect", equalTo("PAY_MORE")))
                .body(at("bpjsDecisions[0].ours", equalTo(0)))
                .body(at("bpjsDecisions[0].difference", equalTo(42_000_000)))
                .body(at("bpjsDecisions[0].next.en", containsString("corrected")))
                .body(at("bpjsDecisions[0].next.id", containsString("dikoreksi")));
        assertEquals(List.of(claim), listed(true));
        bpjs("REJECTED", List.of()).body(at("bpjsDecisions[1].effect", equalTo("SAME")));
        assertEquals(List.of(), listed(true));
    }

    @Test
    void the_programmes_promise_stays_with_the_programme() {
        region = "82.04";
        SampleCase driver = SampleCase.fatalAccident(LocalDate.of(2026, 7, 8));
        driver.programme = "pake-kelambu";
        files(driver);
        bpjs("REJECTED", List.of()).body(at("bpjsDecisions[0].programme", equalTo(2_000_000)));
    }

    private void files(SampleCase one) {
        one.region = region;
        office.hears(one);
        claim = person("rina")
                .body(Office.filing(one))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
    }

    private void decides(String who, String outcome) {
        JsonPath now = person(who).get("/api/v1/claims/{id}", claim).as(Answer.class);
        Office.decides(now, person(who), outcome).then().statusCode(200);
    }

    private ValidatableResponse bpjs(String outcome, List<Map<String, Object>> lines) {
        long version = person("rina")
                .get("/api/v1/claims/{id}", claim)
                .as(Answer.class)
                .getLong("version");
        return Office.bpjs()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reference", "BPJS-9", "decidedOn", "2026-07-11", "outcome", outcome, "lines", lines))
                .post("/api/v1/claims/{id}/bpjs-decision", claim)
                .then()
                .statusCode(200);
    }

    private List<String> listed(boolean differs) {
        return person("rina")
                .get("/api/v1/claims?bpjsDiffers=" + differs)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .getList("items.id");
    }

    private List<Object> recoveries() {
        return person("rina")
                .get("/api/v1/claims/{id}/recoveries", claim)
                .as(Answer.class)
                .getList("items");
    }

    private RequestSpecification person(String who) {
        return Office.as(who, List.of("officer", "approver"), region).header("Idempotency-Key", UUID.randomUUID());
    }
}
