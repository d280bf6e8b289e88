package org.pakekelambu.registry.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.registry.Registry.WORKERS;
import static org.pakekelambu.registry.Registry.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class RolesApiTest {

    @Test
    void a_notifier_may_do_nothing_here_and_nobody_is_nobody() {
        JsonNode worker = Registry.enrolled(People.man());
        for (String path : List.of(WORKERS, Registry.path(worker), "/api/v1/programmes", "/api/v1/sponsors")) {
            assertEquals(403, as("notifier").get(path).status(), path);
            assertEquals(401, Registry.anybody().get(path).status(), path);
        }
        assertEquals(403, as("treasurer").post(WORKERS, People.man().json()).status());
        assertEquals(
                403, as("registrar").post("/api/v1/kpj-assignments", List.of()).status());
        assertEquals(
                403, as("registrar").post("/api/v1/contributions", Map.of()).status());
        assertEquals(403, as("registrar").post("/api/v1/republish", null).status());
    }

    @Test
    void numbers_are_masked_for_roles_that_need_not_know_them() {
        var person = People.man();
        JsonNode worker = Registry.enrolled(person);
        for (String role : List.of("registrar", "partner", "auditor")) {
            assertEquals(
                    person.nik(),
                    as(role).get(Registry.path(worker)).json().path("nik").asText(),
                    role);
        }
        for (String role : List.of("treasurer", "officer", "approver")) {
            JsonNode seen = as(role).get(Registry.path(worker)).expect(200).json();
            assertEquals(
                    "************" + person.nik().substring(12),
                    seen.path("nik").asText(),
                    role);
            assertEquals("************0001", seen.path("kkNumber").asText(), role);
        }
    }

    @Test
    void the_state_of_all_workers_can_be_sent_again() {
        Registry.enrolled(People.man());
        JsonNode job = Registry.finished(as("operator"), as("operator").post("/api/v1/republish", null));
        assertEquals("DONE", job.path("state").asText());
        assertEquals(job.path("total"), job.path("accepted"));
    }
}
