package org.pakekelambu.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.pakekelambu.manners.notes.Http;
import org.pakekelambu.manners.notes.TestServers;

/** The document tells what the service does. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class OpenApiTest {
    private final JsonNode document =
            Http.send(Http.request("/q/openapi?format=json")).json();

    @Test
    void it_is_openapi_31() {
        assertTrue(
                document.path("openapi").asText().startsWith("3.1"),
                document.path("openapi").asText());
    }

    @Test
    void every_operation_tells_its_refusals_and_who_may_call() {
        var operations = new ArrayList<String>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(entry -> {
                    String operation = entry.getKey() + " " + path.getKey();
                    JsonNode it = entry.getValue();
                    operations.add(operation);
                    for (String status : List.of("400", "406", "429", "503")) {
                        assertTrue(it.path("responses").has(status), operation + " " + status);
                    }
                    if (path.getKey().startsWith("/api/") && !operation.equals("get /api/v1/notes/open")) {
                        assertTrue(it.path("x-roles").size() > 0, operation);
                        assertTrue(it.path("security").get(0).has("token"), operation);
                        assertTrue(
                                it.path("responses").has("401")
                                        && it.path("responses").has("403"),
                                operation);
                    }
                }));
        assertTrue(operations.contains("get /api/v1/jobs/{id}"), operations.toString());
        assertTrue(operations.contains("get /api/v1/audit-entries"), operations.toString());
        assertTrue(operations.contains("put /api/v1/business-date"), operations.toString());
    }

    @Test
    void headers_stand_where_they_apply() {
        assertTrue(refers("/api/v1/notes", "post", "IdempotencyKey"));
        assertFalse(refers("/api/v1/notes", "get", "IdempotencyKey"));
        assertTrue(refers("/api/v1/notes", "get", "AcceptLanguage"));
        JsonNode patch = document.path("paths").path("/api/v1/notes/{id}").path("patch");
        assertTrue(patch.path("responses").has("412") && patch.path("responses").has("428"));
        assertTrue(StreamSupport.stream(patch.path("parameters").spliterator(), false)
                .anyMatch(p -> p.path("name").asText().equals("If-Match")
                        && p.path("required").asBoolean()));
    }

    @Test
    void swagger_ui_can_take_a_pasted_token() {
        JsonNode scheme = document.path("components").path("securitySchemes").path("token");
        assertEquals("http", scheme.path("type").asText());
        assertEquals("bearer", scheme.path("scheme").asText());
        assertEquals(200, Http.send(Http.request("/q/swagger-ui/")).status());
    }

    @Test
    void every_problem_type_has_a_page_in_both_languages() {
        for (JsonNode response : document.path("components").path("responses")) {
            JsonNode example =
                    response.path("content").path("application/problem+json").path("example");
            String type = example.path("type").asText();
            var english = Http.send(Http.request(type).header("Accept-Language", "en"));
            assertEquals(200, english.status(), type);
            assertTrue(english.body().contains("<h1>" + example.path("title").asText()), english.body());
            assertFalse(Http.send(Http.request(type))
                    .body()
                    .contains(example.path("title").asText()));
        }
        ProblemApiTest.expect(Http.send(Http.request("/problems/nothing-like-it")), 404, "not-found");
    }

    private boolean refers(String path, String verb, String parameter) {
        return StreamSupport.stream(
                        document.path("paths")
                                .path(path)
                                .path(verb)
                                .path("parameters")
                                .spliterator(),
                        false)
                .anyMatch(p -> p.path("$ref").asText().endsWith("/" + parameter));
    }
}
