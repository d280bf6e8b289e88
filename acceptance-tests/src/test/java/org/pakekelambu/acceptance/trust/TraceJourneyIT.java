package org.pakekelambu.acceptance.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Patience;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.acceptance.stage.TopicReader;
import org.pakekelambu.localstack.api.Answer;

/** W3C trace context from a request to the events it causes, in every service they pass, with telemetry off. */
@ExtendWith(OnStage.class)
class TraceJourneyIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String GIVEN = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Test
    void the_trace_of_a_request_goes_with_its_event_and_with_what_follows_from_it(Stage stage) {
        stage.todayIs(LocalDate.of(2026, 1, 5));

        Answer enrolled = stage.clerk("siti-16.06", "registrar", "16.06")
                .registry()
                .post("/api/v1/workers", Enrolment.of("FARMER").body(), Map.of("traceparent", GIVEN))
                .expect(201);

        assertEquals(GIVEN, enrolled.header("traceparent"));
        String worker = enrolled.json().path("id").asText();
        Map<String, String> traces = Patience.until(
                "events of the worker on both topics",
                () -> traces(stage, worker),
                seen -> seen.containsKey("registry.worker.v1") && seen.containsKey("benefits.entitlement.v1"));
        assertEquals(GIVEN, traces.get("registry.worker.v1"));
        assertEquals(TRACE, traces.get("benefits.entitlement.v1").split("-")[1]);
    }

    /** By topic, the trace of the first event of an aggregate. */
    private static Map<String, String> traces(Stage stage, String key) {
        Map<String, String> traces = new ConcurrentHashMap<>();
        TopicReader.read(stage.bootstrapServers(), "", record -> {
            var header = record.headers().lastHeader("traceparent");
            if (key.equals(record.key()) && header != null) {
                traces.putIfAbsent(record.topic(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        return new TreeMap<>(traces);
    }
}
