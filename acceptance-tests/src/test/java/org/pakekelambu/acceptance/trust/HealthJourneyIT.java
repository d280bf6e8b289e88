package org.pakekelambu.acceptance.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.api.Answer;

/** What operators look at. */
@ExtendWith(OnStage.class)
class HealthJourneyIT {

    private static final Map<Service, String> BUSINESS_FIGURE = Map.of(
            Service.REGISTRY, "registry_workers_enrolled_total",
            Service.BENEFITS, "entitlements_published_total",
            Service.CLAIMS, "claims{status=");

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_running_service_is_started_live_and_ready_with_database_and_kafka(Service service, Stage stage) {
        for (String probe : new String[] {"started", "live", "ready"}) {
            Answer answer = stage.anybody(service).get("/q/health/" + probe).expect(200);
            assertEquals("UP", answer.json().path("status").asText(), probe);
        }
        String names = names(stage.anybody(service).get("/q/health/ready").json());
        assertTrue(names.contains("database"), names);
        assertTrue(names.contains("kafka"), names);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void metrics_count_the_business_and_the_events_on_their_way(Service service, Stage stage) {
        String metrics = stage.clerk("ops", "operator", "16.06")
                .at(service)
                .get("/q/metrics")
                .expect(200)
                .body();
        List<String> figures =
                metrics.lines().filter(line -> !line.startsWith("#")).toList();
        for (String figure : List.of(
                "outbox_rows",
                "outbox_lag_seconds",
                BUSINESS_FIGURE.get(service),
                "http_server_requests_seconds_count")) {
            assertTrue(figures.stream().anyMatch(line -> line.startsWith(figure)), "no figure " + figure);
        }
    }

    private static String names(JsonNode health) {
        StringBuilder names = new StringBuilder();
        health.path("checks")
                .forEach(check -> names.append(check.path("name").asText()).append(';'));
        return names.toString().toLowerCase(Locale.ROOT);
    }
}
