package org.pakekelambu.registry.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.registry.Registry.WORKERS;
import static org.pakekelambu.registry.Registry.as;
import static org.pakekelambu.registry.Registry.enrolled;
import static org.pakekelambu.registry.Registry.path;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class ChangeApiTest {

    @Test
    void a_correction_needs_the_etag_that_was_read() {
        JsonNode worker = enrolled(People.man());
        ApiClient registrar = as("registrar");
        byte[] patch = "{\"occupation\":\"FISHER\"}".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                428,
                registrar
                        .send("PATCH", path(worker), "application/merge-patch+json", patch, Map.of())
                        .status());
        assertEquals(
                412,
                registrar
                        .patch(path(worker), "\"9\"", Map.of("occupation", "FISHER"))
                        .status());
        Answer corrected = registrar
                .patch(path(worker), "\"1\"", Map.of("occupation", "FISHER"))
                .expect(200);
        assertEquals("\"2\"", corrected.etag());
        assertEquals("FISHER", corrected.json().path("occupation").asText());
        assertEquals(
                412,
                registrar
                        .patch(path(worker), "\"1\"", Map.of("occupation", "DRIVER"))
                        .status());
    }

    @Test
    void what_an_office_may_not_set_never_takes_effect() {
        JsonNode worker = enrolled(People.man());
        for (String field : List.of("status", "region", "id", "version", "createdAt", "programme", "spells", "kpj")) {
            assertEquals(
                    400,
                    as("registrar")
                            .patch(path(worker), "\"1\"", Map.of(field, "x"))
                            .status(),
                    field);
        }
        assertEquals(worker, Registry.read(worker));
    }

    @Test
    void a_family_member_named_by_id_keeps_it() {
        JsonNode worker =
                enrolled(People.man().family(List.of(People.child("Anak Satu", LocalDate.of(2015, 3, 12), "FEMALE"))));
        JsonNode child = worker.path("family").path(0);
        var known = People.child("Anak Satu", LocalDate.of(2015, 3, 12), "FEMALE");
        known.put("familyId", child.path("familyId").asText());
        known.put("nik", child.path("nik").asText());
        known.put("schoolLevel", "SMP");
        var born = People.child("Anak Dua", LocalDate.of(2020, 3, 12), "MALE");
        JsonNode after = as("registrar")
                .patch(path(worker), "\"1\"", Map.of("family", List.of(known, born)))
                .expect(200)
                .json();
        assertEquals(2, after.path("family").size());
        assertEquals(child.path("familyId"), after.path("family").path(0).path("familyId"));
        assertEquals("SMP", after.path("family").path(0).path("schoolLevel").asText());
        born.put("familyId", UUID.randomUUID().toString());
        as("registrar")
                .patch(path(worker), "\"2\"", Map.of("family", List.of(born)))
                .expect(422);
    }

    @Test
    void null_removes_what_may_be_absent_and_nothing_else() {
        JsonNode worker =
                enrolled(People.man().family(List.of(People.child("Anak Satu", LocalDate.of(2015, 3, 12), "FEMALE"))));
        JsonNode family = worker.path("family");
        Answer refused = patch(worker, 1, "{\"family\":null}").expect(400);
        assertEquals(
                "family", refused.json().path("errors").path(0).path("field").asText());
        for (String needed :
                List.of("nik", "name", "birthDate", "sex", "occupation", "kkNumber", "address", "dataSource")) {
            Answer missing = patch(worker, 1, "{\"" + needed + "\":null}").expect(400);
            assertTrue(missing.body().contains('"' + needed + '"'), missing.body());
        }
        JsonNode silent = patch(worker, 1, "{\"phone\":null,\"welfareDecile\":null}")
                .expect(200)
                .json();
        assertTrue(silent.path("phone").isMissingNode());
        assertTrue(silent.path("welfareDecile").isMissingNode());
        assertEquals(family, silent.path("family"));
        JsonNode moved = patch(worker, 2, "{\"address\":{\"street\":\"Dusun II\",\"villageCode\":null}}")
                .expect(200)
                .json();
        assertEquals("Dusun II", moved.path("address").path("street").asText());
        assertEquals("16.06.03", moved.path("address").path("districtCode").asText());
        assertTrue(moved.path("address").path("villageCode").isMissingNode());
        assertEquals(family, moved.path("family"));
        JsonNode alone = patch(worker, 3, "{\"family\":[]}").expect(200).json();
        assertEquals(0, alone.path("family").size());
    }

    private static Answer patch(JsonNode worker, int version, String patch) {
        return as("registrar")
                .send(
                        "PATCH",
                        path(worker),
                        "application/merge-patch+json",
                        patch.getBytes(StandardCharsets.UTF_8),
                        Map.of("If-Match", "\"" + version + "\""));
    }

    @Test
    void fifty_exits_with_one_etag_end_one_membership() throws Exception {
        JsonNode worker = enrolled(People.man());
        String today =
                as("operator").get("/api/v1/business-date").json().path("date").asText();
        ApiClient registrar = as("registrar");
        var pool = Executors.newFixedThreadPool(50);
        try {
            var all = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 50; i++) {
                all.add(() -> registrar
                        .postIfMatch(path(worker) + "/exit", "\"1\"", Map.of("reason", "WITHDRAWN", "on", today))
                        .status());
            }
            int ended = 0;
            for (var future : pool.invokeAll(all)) {
                int status = future.get();
                ended += status == 200 ? 1 : 0;
                assertTrue(status == 200 || status == 412, "status " + status);
            }
            assertEquals(1, ended);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void history_tells_every_version_newest_first() {
        JsonNode worker = Registry.member(People.man());
        as("registrar")
                .patch(path(worker), "\"2\"", Map.of("phone", "081398765432"))
                .expect(200);
        JsonNode history =
                as("auditor").get(path(worker) + "/history").expect(200).json().path("items");
        var changes = new ArrayList<String>();
        history.forEach(version -> changes.add(version.path("change").asText()));
        assertEquals(List.of("CORRECTED", "KPJ_ASSIGNED", "ENROLLED"), changes);
        assertTrue(history.path(2).path("worker").path("awaitingKpj").asBoolean());
        assertFalse(history.path(0).path("worker").path("awaitingKpj").asBoolean());
    }

    @Test
    void a_worker_is_found_by_number_and_by_name_with_birth_date() {
        var person = People.man().with("name", "Añisa  Nur'aini");
        JsonNode worker = Registry.member(person);
        String kpj = worker.path("kpj").asText();
        for (Map<String, Object> by : List.<Map<String, Object>>of(
                Map.of("nik", person.nik()),
                Map.of("kpj", kpj),
                Map.of("name", "ANISA NURAINI", "birthDate", "1985-08-17"))) {
            JsonNode found =
                    as("officer").post(WORKERS + "/search", by).expect(200).json();
            assertEquals(
                    worker.path("id"),
                    found.path("items").path(0).path("id"),
                    by.keySet().toString());
            assertTrue(found.path("items").path(0).path("nik").asText().startsWith("************"));
        }
        as("officer")
                .post(WORKERS + "/search", Map.of("nik", person.nik(), "kpj", kpj))
                .expect(400);
    }

    @Test
    void namesakes_and_versions_come_page_by_page() {
        var first = People.man().with("name", "Nama Yang Sama");
        JsonNode one = enrolled(first);
        JsonNode two = enrolled(People.man().with("name", "Nama Yang Sama"));
        Map<String, Object> by = Map.of("name", "NAMA YANG SAMA", "birthDate", "1985-08-17");
        JsonNode page =
                as("officer").post(WORKERS + "/search?limit=1", by).expect(200).json();
        assertEquals(1, page.path("items").size());
        assertEquals(one.path("id"), page.path("items").path(0).path("id"));
        JsonNode rest = as("officer")
                .post(WORKERS + "/search?cursor=" + page.path("next").asText(), by)
                .expect(200)
                .json();
        assertEquals(1, rest.path("items").size());
        assertEquals(two.path("id"), rest.path("items").path(0).path("id"));
        assertTrue(rest.path("next").isMissingNode());
        as("officer").post(WORKERS + "/search?limit=501", by).expect(400);

        patch(one, 1, "{\"phone\":null}").expect(200);
        patch(one, 2, "{\"occupation\":\"FISHER\"}").expect(200);
        JsonNode newest =
                as("auditor").get(path(one) + "/history?limit=2").expect(200).json();
        assertEquals(3, newest.path("items").path(0).path("version").asInt());
        assertEquals(2, newest.path("items").path(1).path("version").asInt());
        JsonNode oldest = as("auditor")
                .get(path(one) + "/history?limit=2&cursor="
                        + newest.path("next").asText())
                .expect(200)
                .json();
        assertEquals(1, oldest.path("items").size());
        assertEquals("ENROLLED", oldest.path("items").path(0).path("change").asText());
        assertTrue(oldest.path("next").isMissingNode());
        as("auditor").get(path(one) + "/history?cursor=x").expect(400);
    }

    @Test
    void lists_are_narrowed_and_paged_and_know_their_filters() {
        JsonNode first =
                enrolled(People.man().with("occupation", "MOSQUE_KEEPER").with("welfareDecile", 9));
        JsonNode second =
                enrolled(People.woman().with("occupation", "MOSQUE_KEEPER").with("welfareDecile", 9));
        JsonNode page = as("partner")
                .get(WORKERS + "?occupation=MOSQUE_KEEPER&decile=9&awaitingKpj=true&limit=1")
                .expect(200)
                .json();
        assertEquals(first.path("id"), page.path("items").path(0).path("id"));
        JsonNode next = as("partner")
                .get(WORKERS + "?occupation=MOSQUE_KEEPER&decile=9&awaitingKpj=true&limit=1&cursor="
                        + page.path("next").asText())
                .expect(200)
                .json();
        assertEquals(second.path("id"), next.path("items").path(0).path("id"));
        assertTrue(next.path("next").isMissingNode());
        as("partner").get(WORKERS + "?name=x").expect(400);
        as("partner").get(WORKERS + "?status=SLEEPING").expect(400);
        String allowed = as("partner")
                .get(WORKERS + "?occupation=PILOT")
                .expect(400)
                .json()
                .path("errors")
                .path(0)
                .path("message")
                .asText();
        assertTrue(allowed.contains("FARMER") && allowed.contains("FISHER"), allowed);
    }
}
