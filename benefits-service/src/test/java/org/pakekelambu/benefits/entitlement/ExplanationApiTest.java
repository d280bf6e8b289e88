package org.pakekelambu.benefits.entitlement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pakekelambu.benefits.Benefits;
import org.pakekelambu.benefits.Member;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Every rupiah of an entitlement, explained over HTTP down to the event it rests on. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "benefits"))
class ExplanationApiTest {
    @Inject
    Benefits benefits;

    @Test
    void the_leaves_of_every_contingency_sum_to_what_the_entitlement_says() {
        Member member = Member.covered("pake-kelambu", "2022-05-01", 50)
                .spouse()
                .child("2015-03-01", "SD")
                .child("2022-03-01", null);
        benefits.hears(member);
        JsonPath entitlement =
                Benefits.entitlement(member, "2026-06-10").extract().jsonPath();
        for (String contingency : List.of("NATURAL_DEATH", "ACCIDENT_DEATH", "TOTAL_DISABILITY")) {
            JsonPath tree =
                    explained(member, contingency, "2026-06-10").extract().jsonPath();
            for (String sum : List.of("payableNow", "held", "future")) {
                long said = entitlement.getLong("contingencies." + contingency + "." + sum);
                assertEquals(said, tree.getLong(sum + ".amount"), contingency + " " + sum);
                assertEquals(said, leaves(tree.getList(sum + ".lines")), contingency + " " + sum);
            }
        }
    }

    @Test
    void an_amount_leads_to_formula_parameter_fact_and_event() {
        Member member = Member.covered("2025-05-01", 14).version(7);
        benefits.hears(member);
        explained(member, "ACCIDENT_DEATH", "2026-06-10")
                .body("covered", equalTo(true))
                .body("workerVersion", equalTo(7))
                .body("payableNow.amount", equalTo(70_000_000))
                .body("payableNow.lines[0].code", equalTo("JKK.DEATH"))
                .body(
                        "payableNow.lines[0].formula",
                        equalTo("max(60% × 80 × Rp1.000.000; Rp20.000.000) = Rp48.000.000"))
                .body("payableNow.lines[0].parameters.parameter", hasItem("jkk.death.percent"))
                .body("payableNow.lines[0].parameters[0].citation.confidence", equalTo("S2"))
                .body("payableNow.lines[0].facts.find { it.name == 'coverFrom' }.value", equalTo("2025-05-01"))
                .body(
                        "payableNow.lines[0].facts.find { it.name == 'coverFrom' }.source.reference",
                        equalTo("registry.worker.v1/" + member.id))
                .body("payableNow.lines[0].facts.find { it.name == 'coverFrom' }.source.version", equalTo(7))
                .body("payableNow.lines[0].facts.find { it.name == 'riskOn' }.source.kind", equalTo("QUESTION"));
    }

    @Test
    void the_loss_of_a_part_is_explained_when_the_part_is_named() {
        Member member = Member.covered("2025-05-01", 14);
        benefits.hears(member);
        explained(member, "PARTIAL_ANATOMIC&part=THUMB&side=RIGHT", "2026-06-10")
                .body("payableNow.amount", equalTo(12_000_000))
                .body("payableNow.lines[0].parts[0].formula", equalTo("15% × 80 × Rp1.000.000 = Rp12.000.000"));
        asked(member, "PARTIAL_ANATOMIC").statusCode(400).body("errors[0].field", equalTo("part"));
        asked(member, "RECOVERED").statusCode(400).body("errors[0].field", equalTo("contingency"));
        asked(member, "NATURAL_DEATH&part=THUMB").statusCode(400).body("errors[0].field", equalTo("part"));
    }

    @Test
    void without_cover_there_is_a_reason_and_no_line() {
        Member member = Member.enrolled("2026-06-01");
        benefits.hears(member);
        explained(member, "NATURAL_DEATH", "2026-06-10")
                .body("covered", equalTo(false))
                .body("why.en", equalTo("Not covered yet: BPJS has not issued the membership number (KPJ)."))
                .body("payableNow.amount", equalTo(0))
                .body("payableNow.lines", hasSize(0));
    }

    @Test
    void another_region_gets_404_and_a_notifier_no_explanation() {
        Member member = Member.covered("2025-05-01", 14);
        benefits.hears(member);
        Benefits.as("officer", "16.07")
                .get("/api/v1/entitlements/{id}/explanation?contingency=NATURAL_DEATH", member.id)
                .then()
                .statusCode(404);
        Benefits.as("notifier")
                .get("/api/v1/entitlements/{id}/explanation?contingency=NATURAL_DEATH", member.id)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse explained(Member member, String contingency, String asOf) {
        return asked(member, contingency + "&asOf=" + asOf).statusCode(200);
    }

    private static ValidatableResponse asked(Member member, String question) {
        return Benefits.as("officer")
                .get("/api/v1/entitlements/" + member.id + "/explanation?contingency=" + question)
                .then();
    }

    @SuppressWarnings("unchecked")
    private static long leaves(List<Map<String, Object>> nodes) {
        long sum = 0;
        for (Map<String, Object> node : nodes) {
            var parts = (List<Map<String, Object>>) node.getOrDefault("parts", List.of());
            sum += parts.isEmpty() ? ((Number) node.get("amount")).longValue() : leaves(parts);
        }
        return sum;
    }
}
