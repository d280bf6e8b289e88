package org.pakekelambu.registry.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.registry.Registry.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class StatisticsApiTest {

    @Test
    void a_member_counts_from_the_day_of_enrolment_to_the_day_of_exit_however_often_he_joins() {
        LocalDate today = LocalDate.parse(
                as("operator").get("/api/v1/business-date").json().path("date").asText());
        var person = People.man().with("occupation", "SCAVENGER");
        JsonNode worker = Registry.enrolled(person);
        assertEquals(List.of(0, 1, 1), on(today.minusDays(1), today, today.plusDays(1)));
        Registry.exit(worker, "WITHDRAWN", today.toString()).expect(200);
        assertEquals(List.of(0, 1, 0), on(today.minusDays(1), today, today.plusDays(1)));
        Registry.today(today.plusDays(10).toString());
        try {
            Registry.enrolled(person);
            assertEquals(
                    List.of(0, 1, 0, 0, 1),
                    on(today.minusDays(1), today, today.plusDays(1), today.plusDays(9), today.plusDays(10)));
        } finally {
            Registry.today(today.toString());
        }

        // A correction says what was always so: the past is counted under it as well.
        as("registrar")
                .patch(Registry.path(worker), "\"3\"", Map.of("occupation", "LIVESTOCK_KEEPER"))
                .expect(200);
        assertEquals(List.of(0, 0), on(today, today.plusDays(10)));
    }

    @Test
    void beside_the_members_of_a_programme_stands_its_quota() {
        Registry.enrolled(People.woman());
        int quota = 0;
        for (JsonNode item : as("treasurer")
                .get("/api/v1/statistics/members?by=programme")
                .expect(200)
                .json()
                .path("items")) {
            if (item.path("key").asText().equals("pake-kelambu")) {
                quota = item.path("quota").asInt();
            }
        }
        assertEquals(45_000, quota);
        JsonNode district = as("treasurer")
                .get("/api/v1/statistics/members?by=district")
                .json()
                .path("items")
                .path(0);
        assertTrue(district.path("quota").isMissingNode(), district.toString());
        as("treasurer").get("/api/v1/statistics/members?by=sex").expect(400);
    }

    private static List<Integer> on(LocalDate... days) {
        return List.of(days).stream().map(StatisticsApiTest::scavengers).toList();
    }

    private static int scavengers(LocalDate day) {
        for (JsonNode item : as("auditor")
                .get("/api/v1/statistics/members?by=occupation&asOf=" + day)
                .expect(200)
                .json()
                .path("items")) {
            if (item.path("key").asText().equals("SCAVENGER")) {
                return item.path("members").asInt();
            }
        }
        return 0;
    }
}
