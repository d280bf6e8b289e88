package org.pakekelambu.acceptance.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Human;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.People;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.acceptance.stage.TopicReader;
import org.pakekelambu.localstack.Service;

/** The last journey: after all the others no name and no number of anybody stands where it does not belong. */
@Order(Integer.MAX_VALUE)
@ExtendWith(OnStage.class)
class NoPersonalDataJourneyIT {

    @Test
    void logs_events_and_metrics_of_all_journeys_name_nobody(Stage stage) throws IOException {
        failuresThatTempt(stage);
        List<Human> everyone = new ArrayList<>(People.everyone());
        everyone.addAll(stage.people());
        PersonalTraces traces = new PersonalTraces(everyone);
        Set<String> found = new TreeSet<>();

        for (Service service : Service.values()) {
            for (Path log : stage.logs(service)) {
                String text = Files.readString(log);
                assertFalse(text.isBlank(), log + " is empty: the search would find nothing anywhere");
                found.addAll(traces.in(log.getFileName().toString(), text));
            }
            String metrics = stage.clerk("ops", "operator", "16.06")
                    .at(service)
                    .get("/q/metrics")
                    .expect(200)
                    .body();
            found.addAll(traces.in(service.id() + " metrics", metrics));
        }
        Map<String, List<String>> topics = TopicReader.everything(stage.bootstrapServers());
        assertTrue(topics.get("registry.worker.v1").size() > 10, topics.keySet().toString());
        topics.forEach((topic, records) -> records.forEach(record -> found.addAll(traces.in(topic, record))));

        assertEquals(Set.of(), found);
    }

    @Test
    void the_search_finds_a_name_and_a_number_that_are_there() {
        Human leaked = People.everyone().isEmpty()
                ? People.man(java.time.LocalDate.of(1990, 1, 1))
                : People.everyone().get(0);
        PersonalTraces traces = new PersonalTraces(List.of(leaked));
        assertEquals(
                1,
                traces.in("log", "INFO enrolled " + leaked.name().toUpperCase()).size());
        assertEquals(1, traces.in("log", "nik=" + leaked.nik() + ",").size());
    }

    /** Requests whose failure a careless service would log with what they hold. */
    private static void failuresThatTempt(Stage stage) {
        var registry = stage.clerk("siti-16.06", "registrar", "16.06").registry();
        Map<String, Object> contradicting = Enrolment.of("FARMER").body();
        contradicting.put("sex", "FEMALE");
        registry.post("/api/v1/workers", contradicting).expect(422);
        Map<String, Object> unknownField = Enrolment.of("FARMER").body();
        unknownField.put(String.valueOf(unknownField.get("name")), true);
        registry.post("/api/v1/workers", unknownField).expect(400);
        String broken = "{\"name\": \"" + Enrolment.of("FARMER").worker().name() + "\", ";
        registry.post("/api/v1/workers", broken.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .expect(400);
    }
}
