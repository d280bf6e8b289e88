package org.pakekelambu.registry.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.registry.Registry.as;
import static org.pakekelambu.registry.Registry.enrolled;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class KpjApiTest {
    private static final String PATH = "/api/v1/kpj-assignments";

    @Test
    void each_assignment_has_a_result_of_its_own() {
        LocalDate today = LocalDate.parse(
                as("operator").get("/api/v1/business-date").json().path("date").asText());
        JsonNode good = enrolled(People.man());
        JsonNode early = enrolled(People.man());
        JsonNode late = enrolled(People.man());
        JsonNode second = enrolled(People.man());
        String kpj = People.kpj();
        var assignments = List.of(
                assignment(good.path("id").asText(), kpj, today),
                assignment(early.path("id").asText(), People.kpj(), today.minusDays(1)),
                assignment(late.path("id").asText(), People.kpj(), today.plusDays(1)),
                assignment(second.path("id").asText(), kpj, today),
                assignment(UUID.randomUUID().toString(), People.kpj(), today),
                assignment(second.path("id").asText(), "123", today));
        JsonNode answer = as("partner")
                .post(PATH, Map.of("assignments", assignments))
                .expect(200)
                .json();
        assertEquals(
                List.of("ASSIGNED", "REFUSED 422", "REFUSED 422", "REFUSED 409", "REFUSED 404", "REFUSED 422"),
                results(answer));
        assertFalse(Registry.read(good).path("awaitingKpj").asBoolean());
        assertEquals(2, Registry.read(good).path("version").asInt());
        assertEquals(1, Registry.read(second).path("version").asInt());

        JsonNode again = as("partner")
                .post(PATH, List.of(assignments.get(0)))
                .expect(200)
                .json();
        assertEquals(List.of("UNCHANGED"), results(again));
    }

    @Test
    void no_number_is_issued_before_the_first_law() {
        JsonNode worker = enrolled(People.man());
        LocalDate before = LocalDate.of(2015, 6, 30);
        JsonNode answer = as("partner")
                .post(PATH, List.of(assignment(worker.path("id").asText(), People.kpj(), before)))
                .expect(200)
                .json();
        assertEquals(List.of("REFUSED 422"), results(answer));
        assertTrue(answer.path("items")
                .path(0)
                .path("problem")
                .path("type")
                .asText()
                .endsWith("kpj-before-the-law"));
    }

    private static Map<String, Object> assignment(String worker, String kpj, LocalDate issuedOn) {
        return Map.of("workerId", worker, "kpj", kpj, "issuedOn", issuedOn.toString());
    }

    private static List<String> results(JsonNode answer) {
        var results = new ArrayList<String>();
        answer.path("items").forEach(item -> {
            JsonNode problem = item.path("problem");
            results.add(item.path("result").asText()
                    + (problem.isMissingNode()
                            ? ""
                            : " " + problem.path("status").asInt()));
        });
        return results;
    }

    @Test
    void a_list_has_one_name() {
        JsonNode worker = Registry.enrolled(People.man());
        Map<String, Object> one =
                Map.of("workerId", worker.path("id").asText(), "kpj", People.kpj(), "issuedOn", "2026-01-01");
        Registry.as("partner")
                .post("/api/v1/kpj-assignments", Map.of("items", List.of(one)))
                .expect(400);
        Registry.as("partner")
                .post("/api/v1/kpj-assignments", Map.of("assignments", List.of(one), "items", List.of(one)))
                .expect(400);
    }
}
