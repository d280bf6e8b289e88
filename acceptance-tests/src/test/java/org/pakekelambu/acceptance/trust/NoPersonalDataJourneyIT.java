package org.pakekelambu.acceptance.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Human;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.People;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.acceptance.stage.TopicReader;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.bpjs.BpjsSimulator;

/** The last journey: after all the others no name and no number of anybody stands where it does not belong. */
@Order(Integer.MAX_VALUE)
@ExtendWith(OnStage.class)
class NoPersonalDataJourneyIT {

    @Test
    void logs_events_metrics_errors_and_databases_of_all_journeys_name_nobody(Stage stage)
            throws IOException, SQLException {
        List<Answer> refusals = failuresThatTempt(stage);
        Map<String, List<String>> topics = TopicReader.everything(stage.bootstrapServers());
        assertTrue(topics.get("registry.worker.v1").size() > 10, topics.keySet().toString());
        List<Human> everyone = new ArrayList<>(People.everyone());
        everyone.addAll(stage.people());
        PersonalTraces traces = new PersonalTraces(everyone, memberNumbers(topics.get("registry.worker.v1")));
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
            AtomicInteger values = new AtomicInteger();
            DatabaseDump.read(stage.addresses(), service, (column, value) -> {
                values.incrementAndGet();
                if (found.size() < 100) {
                    found.addAll(traces.in(service.id() + " " + column, value));
                }
            });
            assertTrue(values.get() > 100, service + " has only " + values + " values");
        }
        topics.forEach((topic, records) -> records.forEach(record -> found.addAll(traces.in(topic, record))));
        refusals.forEach(refusal -> found.addAll(traces.in("answer to " + refusal.question(), refusal.body())));

        assertEquals(Set.of(), found);
    }

    /** The KPJ that BPJS gave to the worker of each record; the key stands in its first line. */
    private static Map<String, String> memberNumbers(List<String> records) {
        Map<String, String> numbers = new HashMap<>();
        for (String record : records) {
            UUID worker = UUID.fromString(record.substring(0, record.indexOf('\n')));
            numbers.put(BpjsSimulator.kpj(worker, 0), "a KPJ");
        }
        return numbers;
    }

    @Test
    void the_search_finds_a_name_and_a_number_that_are_there() {
        Human leaked = People.everyone().isEmpty()
                ? People.man(java.time.LocalDate.of(1990, 1, 1))
                : People.everyone().get(0);
        PersonalTraces traces = new PersonalTraces(List.of(leaked), Map.of("98000000001", "a KPJ"));
        for (String leak : List.of(
                "INFO enrolled " + leaked.name().toUpperCase(),
                "nik=" + leaked.nik() + ",",
                "{\"kkNumber\":\"" + leaked.kkNumber() + "\"}",
                "called " + leaked.phone(),
                "to BSB " + leaked.accountNumber() + ".",
                "kpj 98000000001")) {
            assertEquals(1, traces.in("log", leak).size(), leak);
        }
        assertEquals(Set.of(), traces.in("log", "16 1606032511780001 98000000002 2026-11-22"));
    }

    /** Requests whose failure a careless service would log, or answer, with what they hold. */
    private static List<Answer> failuresThatTempt(Stage stage) {
        List<Answer> refusals = new ArrayList<>();
        var registry = stage.clerk("siti-16.06", "registrar", "16.06").registry();
        Map<String, Object> contradicting = Enrolment.of("FARMER").body();
        contradicting.put("sex", "FEMALE");
        refusals.add(registry.post("/api/v1/workers", contradicting).expect(422));
        for (String field : List.of("nik", "kkNumber", "phone", "name")) {
            Map<String, Object> twisted = Enrolment.of("FARMER").body();
            twisted.put(field, twisted.get(field) + "?\u0007");
            refusals.add(registry.post("/api/v1/workers", twisted).expect(400, 422));
        }
        Map<String, Object> twice = Enrolment.of("FARMER").body();
        registry.post("/api/v1/workers", twice).expect(201);
        refusals.add(registry.post("/api/v1/workers", twice).expect(409));
        String broken = "{\"name\": \"" + Enrolment.of("FARMER").worker().name() + "\", ";
        refusals.add(registry.post("/api/v1/workers", broken.getBytes(StandardCharsets.UTF_8))
                .expect(400));
        var claims = stage.clerk("rina-16.06", "officer", "16.06").claims();
        Map<String, Object> claim = Filing.deathByNik(
                        People.man(LocalDate.of(1990, 1, 1)).nik(), LocalDate.of(2026, 10, 8))
                .burialPayer(People.woman(LocalDate.of(1991, 1, 1)))
                .body();
        claim.put("occurredOn", "yesterday");
        refusals.add(claims.post("/api/v1/claims", claim).expect(400));
        // Whose field a caller invents is repeated to that caller alone; it must not reach a log.
        Map<String, Object> unknownField = Enrolment.of("FARMER").body();
        unknownField.put(String.valueOf(unknownField.get("name")), true);
        registry.post("/api/v1/workers", unknownField).expect(400);
        return refusals;
    }
}
