package org.pakekelambu.acceptance.trust;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.localstack.api.Form;

/**
 * An operation as the OpenAPI document of a service publishes it.
 *
 * @param roles who may call it; {@code *} for everybody with a token; empty for everybody
 * @param example of the JSON body it takes, or missing
 * @param headers names of the headers it needs
 */
record Operation(
        Service service,
        String method,
        String path,
        Set<String> roles,
        boolean open,
        String contentType,
        JsonNode example,
        Set<String> headers) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Every operation of the API proper; consoles, health and metrics have tests of their own. */
    static List<Operation> of(Service service, ApiClient anybody) {
        JsonNode document = anybody.get("/q/openapi?format=json").expect(200).json();
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(entry -> {
                    if (METHODS.contains(entry.getKey()) && path.getKey().startsWith("/api/")) {
                        operations.add(of(service, entry.getKey(), path.getKey(), entry.getValue(), document));
                    }
                }));
        return operations;
    }

    private static Operation of(Service service, String method, String path, JsonNode operation, JsonNode document) {
        Set<String> roles = new HashSet<>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        String contentType = operation
                        .path("requestBody")
                        .path("content")
                        .fieldNames()
                        .hasNext()
                ? operation.path("requestBody").path("content").fieldNames().next()
                : null;
        boolean open = operation.has("security") && operation.path("security").isEmpty();
        Set<String> headers = new HashSet<>();
        operation.path("parameters").forEach(parameter -> {
            JsonNode whole = Examples.resolved(parameter, document);
            if (whole.path("in").asText().equals("header")
                    && whole.path("required").asBoolean()) {
                headers.add(whole.path("name").asText());
            }
        });
        JsonNode media = operation.path("requestBody").path("content").path(String.valueOf(contentType));
        return new Operation(
                service,
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                roles,
                open,
                contentType,
                Examples.of(media, document),
                headers);
    }

    boolean allows(String role) {
        return roles.contains("*") || roles.contains(role);
    }

    boolean hasId() {
        return path.contains("{");
    }

    /** Calls it with a body that is well-formed and says nothing. */
    Answer call(ApiClient caller, UnaryOperator<String> parameter) {
        Map<String, String> headers = new HashMap<>();
        if (!method.equals("GET")) {
            headers.put("If-Match", "\"1\"");
        }
        byte[] body = contentType == null ? null : bodyOf(contentType);
        String sent = contentType != null && contentType.startsWith("multipart")
                ? "multipart/form-data; boundary=x"
                : contentType;
        return caller.send(method, filled(parameter), sent, body, headers);
    }

    /** Calls it as a caller who read the document would: with the body it shows. */
    Answer callAsShown(ApiClient caller, UnaryOperator<String> parameter, Map<String, String> headers) {
        boolean form = contentType != null && contentType.startsWith("multipart");
        if (form) {
            Form paper = new Form()
                    .field("kind", "DEATH_CERTIFICATE")
                    .file("file", "paper.pdf", "application/pdf", "%PDF-1.4 a paper".getBytes(StandardCharsets.UTF_8));
            return caller.upload(filled(parameter), paper);
        }
        byte[] body = contentType == null ? null : example.toString().getBytes(StandardCharsets.UTF_8);
        return caller.send(method, filled(parameter), contentType, body, headers);
    }

    private static byte[] bodyOf(String contentType) {
        String text = contentType.startsWith("multipart") ? "--x--\r\n" : "{}";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String filled(UnaryOperator<String> parameter) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', from)) {
            int close = path.indexOf('}', open);
            filled.append(path, from, open).append(parameter.apply(path.substring(open + 1, close)));
            from = close + 1;
        }
        return filled.append(path.substring(from)).toString();
    }

    @Override
    public String toString() {
        return service.id() + " " + method + " " + path;
    }
}
