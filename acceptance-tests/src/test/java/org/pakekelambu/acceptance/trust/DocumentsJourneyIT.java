package org.pakekelambu.acceptance.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.localstack.Service;

/** The three documents as they are served: complete, and of exactly the routes there are. */
@ExtendWith(OnStage.class)
class DocumentsJourneyIT {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Change nothing, so they need no key. */
    private static final Set<String> READ_BY_POST = Set.of(
            "POST /api/v1/workers/search", "POST /api/v1/claims/preview", "POST /api/v1/claims/preview/explanation");

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_operation_tells_what_a_newcomer_needs(Service service, Stage stage) {
        JsonNode document = document(service, stage);
        List<String> missing = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        String name = entry.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                        missing(entry.getValue(), entry.getKey(), path.getKey(), document)
                                .forEach(what -> missing.add(name + ": " + what));
                    }
                }));
        assertEquals("", String.join("\n", missing));
    }

    private static List<String> missing(JsonNode operation, String method, String path, JsonNode document) {
        List<String> missing = new ArrayList<>();
        for (String text : List.of("summary", "description")) {
            if (operation.path(text).asText().isBlank()) {
                missing.add(text);
            }
        }
        if (operation.path("tags").isEmpty()) {
            missing.add("tag");
        }
        if (!operation.has("security")) {
            missing.add("security");
        }
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode whole = Examples.resolved(parameter, document);
            if (whole.path("description").asText().isBlank()) {
                missing.add("description of " + whole.path("name").asText());
            }
        }
        operation.path("requestBody").path("content").fields().forEachRemaining(media -> {
            if (media.getKey().contains("json")
                    && Examples.of(media.getValue(), document).isMissingNode()) {
                missing.add("example of the body");
            }
        });
        operation.path("responses").fields().forEachRemaining(answer -> {
            JsonNode whole = Examples.resolved(answer.getValue(), document);
            whole.path("content").fields().forEachRemaining(media -> {
                if (media.getKey().contains("json")
                        && Examples.of(media.getValue(), document).isMissingNode()) {
                    missing.add("example of " + answer.getKey());
                }
            });
        });
        Set<String> refusals = new TreeSet<>(List.of("400", "500", "503"));
        if (!operation.path("security").isEmpty()) {
            refusals.addAll(List.of("401", "403"));
        }
        if (path.contains("{")) {
            refusals.add("404");
        }
        if (!method.equals("get")) {
            refusals.addAll(List.of("409", "413", "415", "422"));
        }
        refusals.removeIf(status -> operation.path("responses").has(status));
        refusals.forEach(status -> missing.add("refusal " + status));
        return missing;
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void the_routes_of_the_document_are_the_routes_there_are(Service service, Stage stage) {
        Set<String> documented = new TreeSet<>();
        document(service, stage)
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        documented.add(Routes.plain(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
                    }
                }));
        Set<String> served = Routes.of(service);
        assertTrue(served.size() > 10, served.toString());
        assertEquals(String.join("\n", served), String.join("\n", documented));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void whatever_is_posted_needs_a_key_unless_it_only_reads(Service service, Stage stage) {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Operation.of(service, stage.anybody(service))) {
            String called = operation.method() + " " + operation.path();
            boolean keyed = operation.headers().contains("Idempotency-Key");
            if (operation.method().equals("POST") && keyed == READ_BY_POST.contains(called)) {
                wrong.add(called + (keyed ? " wants a key" : " wants no key"));
            }
            if (keyed) {
                String role = operation.roles().iterator().next();
                var caller = stage.clerk("keyless-" + role, role, "16.06").at(service);
                var answer = operation.callAsShown(
                        caller,
                        name -> name.equals("number") ? "1" : UUID.randomUUID().toString(),
                        java.util.Map.of("Idempotency-Key", ""));
                boolean multipart = String.valueOf(operation.contentType()).startsWith("multipart");
                if (!multipart && (answer.status() != 400 || !answer.body().contains("Idempotency-Key"))) {
                    wrong.add(called + " without a key: " + answer.status() + " " + answer.body());
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static JsonNode document(Service service, Stage stage) {
        return stage.anybody(service).get("/q/openapi?format=json").expect(200).json();
    }
}
