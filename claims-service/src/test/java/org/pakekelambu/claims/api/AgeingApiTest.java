package org.pakekelambu.claims.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** The ageing list, counted to the share and to the rupiah, in a region of its own. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class AgeingApiTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 11);
    private static final String REGION = "34.20";

    @Inject
    Office office;

    @Test
    void every_share_stands_once_under_its_state_and_age_with_its_rupiah() {
        office.todayIs(DAY);
        String first = approved();
        Office.receipt(payout(first, "JKM.LUMP"), "PAID", "A-1", DAY).then().statusCode(200);
        Office.receipt(payout(first, "JKM.PERIODIC"), "FAILED", "A-2", DAY)
                .then()
                .statusCode(200);
        assertEquals(
                Set.of(
                        "0-3 AGREES 1 20000000 20000000",
                        "0-3 NOT_INSTRUCTED 1 12000000 0",
                        "0-3 NOT_SENT 1 10000000 0"),
                ageing());
        office.todayIs(DAY.plusDays(4));
        String second = approved();
        Office.sends(payout(second, "JKM.LUMP"), "SENT").then().statusCode(200);
        assertEquals(
                Set.of(
                        "0-3 NOT_SENT 2 22000000 0",
                        "0-3 UNANSWERED 1 20000000 0",
                        "4-7 AGREES 1 20000000 20000000",
                        "4-7 NOT_INSTRUCTED 1 12000000 0",
                        "4-7 NOT_SENT 1 10000000 0"),
                ageing());
        Object failed = payout(first, "JKM.PERIODIC");
        Object again = Office.reissues(Office.bpjs(), failed)
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .get("id");
        Office.receipt(again, "PAID", "A-3", DAY.plusDays(4)).then().statusCode(200);
        Office.receipt(failed, "PAID", "A-4", DAY.plusDays(4)).then().statusCode(200);
        office.todayIs(DAY.plusDays(8));
        assertEquals(
                Set.of(
                        "4-7 NOT_SENT 2 22000000 0",
                        "4-7 UNANSWERED 1 20000000 0",
                        "8-30 AGREES 1 20000000 20000000",
                        "8-30 TO_COME_BACK 1 12000000 24000000",
                        "8-30 NOT_SENT 1 10000000 0"),
                ageing());
        office.todayIs(DAY.plusDays(31));
        assertEquals(
                Set.of(
                        "8-30 NOT_SENT 2 22000000 0",
                        "8-30 UNANSWERED 1 20000000 0",
                        "31+ AGREES 1 20000000 20000000",
                        "31+ TO_COME_BACK 1 12000000 24000000",
                        "31+ NOT_SENT 1 10000000 0"),
                ageing());
    }

    private String approved() {
        SampleCase farmer = new SampleCase();
        farmer.region = REGION;
        office.hears(farmer);
        JsonPath filed = person("rina")
                .body(Office.filing(farmer))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
        Office.decides(filed, person("budi"), "APPROVE").then().statusCode(200);
        return filed.getString("id");
    }

    private static Object payout(String claim, String code) {
        return Office.payouts(claim).stream()
                .filter(one -> one.get("code").equals(code))
                .findFirst()
                .orElseThrow()
                .get("id");
    }

    private static Set<String> ageing() {
        List<Map<String, Object>> items = Office.as("kas", List.of("treasurer"), REGION)
                .get("/api/v1/reconciliation/ageing")
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .getList("items");
        Set<String> rows = new TreeSet<>();
        items.forEach(one -> rows.add(one.get("age") + " " + one.get("state") + " " + one.get("shares") + " "
                + one.get("decided") + " " + one.get("received")));
        return rows;
    }

    private static RequestSpecification person(String who) {
        return Office.as(who, List.of("officer", "approver"), REGION).header("Idempotency-Key", UUID.randomUUID());
    }
}
