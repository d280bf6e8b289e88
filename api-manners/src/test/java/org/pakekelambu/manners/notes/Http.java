package org.pakekelambu.manners.notes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Talks to the test service as a stranger would. */
public final class Http {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Http() {}

    public record Reply(int status, String body, java.net.http.HttpHeaders headers) {
        public JsonNode json() {
            try {
                return MAPPER.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }

        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        public String type() {
            return json().path("type").asText().replace("/problems/", "");
        }
    }

    public static String officer() {
        return TestIssuer.current.token(claims -> {});
    }

    public static HttpRequest.Builder request(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        try {
            port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        } catch (RuntimeException e) {
            // Keep the port above.
        }
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    public static HttpRequest.Builder as(String token, String path) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    public static Reply get(String path) {
        return send(as(officer(), path));
    }

    public static Reply post(String path, String json) {
        return send(as(officer(), path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json)));
    }

    public static Reply post(String token, String path, String key, String json) {
        return send(as(token, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json)));
    }

    public static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static List<String> fields(Reply reply) {
        return reply.json().path("errors").findValuesAsText("field");
    }
}
