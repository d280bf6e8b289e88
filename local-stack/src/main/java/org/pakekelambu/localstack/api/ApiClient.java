package org.pakekelambu.localstack.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** One caller of one service. Every POST carries a new idempotency key unless the caller gives his own. Thread-safe. */
public final class ApiClient {

    private static final String JSON = "application/json";
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String baseUrl;
    private final Supplier<String> token;

    /**
     * @param baseUrl {@code http://127.0.0.1:8081}; paths are given whole, {@code /api/v1/workers}
     * @param token asked before every request, because tokens are short-lived; null for a caller without one
     */
    public ApiClient(String baseUrl, Supplier<String> token) {
        this.baseUrl = baseUrl;
        this.token = token;
    }

    public Answer get(String path) {
        return send("GET", path, null, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return post(path, body, Map.of());
    }

    /** The same key and body again get the first answer, whatever happened in between. */
    public Answer postWithKey(String path, String key, Object body) {
        return post(path, body, Map.of("Idempotency-Key", key));
    }

    /** For what changes something that exists: decisions, exits, confirmations. */
    public Answer postIfMatch(String path, String etag, Object body) {
        return post(path, body, Map.of("If-Match", etag));
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        return send("POST", path, JSON, bytes(body), headers);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, JSON, bytes(body), Map.of());
    }

    public Answer patch(String path, String etag, Object body) {
        return send("PATCH", path, "application/merge-patch+json", bytes(body), Map.of("If-Match", etag));
    }

    /** A file with its fields, as a browser's form sends it. */
    public Answer upload(String path, Form form) {
        return send("POST", path, form.contentType(), form.bytes(), Map.of());
    }

    /** The same, and harmless again under the same key. */
    public Answer uploadWithKey(String path, String key, Form form) {
        return send("POST", path, form.contentType(), form.bytes(), Map.of("Idempotency-Key", key));
    }

    /**
     * @param body null for none
     * @throws UncheckedIOException when the service could not be reached or went away before it answered
     */
    public Answer send(String method, String path, String contentType, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofSeconds(120))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .setHeader("Accept-Language", "en");
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token.get());
        }
        if (contentType != null) {
            request.setHeader("Content-Type", contentType);
        }
        if (method.equals("POST")) {
            request.setHeader("Idempotency-Key", UUID.randomUUID().toString());
        }
        headers.forEach(request::setHeader);
        return answer(method + " " + path, request.build());
    }

    private static Answer answer(String question, HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            String text = new String(response.body(), StandardCharsets.UTF_8);
            return new Answer(question, response.statusCode(), response.headers(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(question + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(question + " was interrupted", e);
        }
    }

    private static byte[] bytes(Object body) {
        try {
            return body == null ? null : body instanceof byte[] raw ? raw : MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
