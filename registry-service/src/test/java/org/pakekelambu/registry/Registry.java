package org.pakekelambu.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.pakekelambu.localstack.TestStack;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;

/** The registry under test, as its callers see it. */
public final class Registry {
    public static final String WORKERS = "/api/v1/workers";

    private Registry() {}

    /** One role in Musi Banyuasin. */
    public static ApiClient as(String role) {
        return as(role + "-muba", role, "16.06");
    }

    public static ApiClient as(String subject, String role, String... regions) {
        String token = TestStack.get().tokens().token(subject, List.of(role), List.of(regions));
        return new ApiClient(url(), () -> token);
    }

    public static ApiClient anybody() {
        return new ApiClient(url(), null);
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("test.url", String.class);
    }

    /** The worker as enrolled just now. */
    public static JsonNode enrolled(People.Body person) {
        return as("registrar").post(WORKERS, person.json()).expect(201).json();
    }

    /** A member with a number from BPJS as of today. */
    public static JsonNode member(People.Body person) {
        JsonNode worker = enrolled(person);
        String today =
                as("operator").get("/api/v1/business-date").json().path("date").asText();
        as("partner")
                .post(
                        "/api/v1/kpj-assignments",
                        Map.of(
                                "assignments",
                                List.of(Map.of(
                                        "workerId", worker.path("id").asText(),
                                        "kpj", People.kpj(),
                                        "issuedOn", today))))
                .expect(200);
        return read(worker);
    }

    public static JsonNode read(JsonNode worker) {
        return as("registrar").get(path(worker)).expect(200).json();
    }

    public static String path(JsonNode worker) {
        return WORKERS + "/" + worker.path("id").asText();
    }

    public static Answer exit(JsonNode worker, String reason, String on) {
        ApiClient registrar = as("registrar");
        String etag = registrar.get(path(worker)).expect(200).etag();
        return registrar.postIfMatch(path(worker) + "/exit", etag, Map.of("reason", reason, "on", on));
    }

    public static void today(String date) {
        as("operator").put("/api/v1/business-date", Map.of("date", date)).expect(200);
    }

    /** The job behind a 202, once it rests. */
    public static JsonNode finished(ApiClient caller, Answer accepted) {
        return in(
                Set.of("DONE", "FAILED", "AWAITING_CONFIRMATION"),
                caller,
                accepted.expect(202).location());
    }

    public static JsonNode in(Set<String> states, ApiClient caller, String path) {
        for (int i = 0; i < 1200; i++) {
            JsonNode job = caller.get(path).expect(200).json();
            if (states.contains(job.path("state").asText())) {
                return job;
            }
            pause();
        }
        throw new AssertionError(path + " never reached " + states);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
