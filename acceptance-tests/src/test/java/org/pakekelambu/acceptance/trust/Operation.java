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

/**
 * An operation as the OpenAPI document of a service publishes it.
 *
 * @param roles who may call it; {@code *} for everybody with a token; empty for everybody
 */
record Operation(Service service, String method, String path, Set<String> roles, boolean open, String contentType) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Every operation of the API proper; consoles, health and metrics have tests of their own. */
    static List<Operation> of(Service service, ApiClient anybody) {
        JsonNode document = anybody.get("/q/openapi?format=json").expect(200).json();
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(entry -> {
                    if (METHODS.contains(entry.getKey()) && path.getKey().startsWith("/api/")) {
                        operations.add(of(service, entry.getKey(), path.getKey(), entry.getValue()));
                    }
                }));
        return operations;
    }

    private static Operation of(Service service, String method, String path, JsonNode operation) {
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
        return new Operation(service, method.toUpperCase(java.util.Locale.ROOT), path, roles, open, contentType);
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
