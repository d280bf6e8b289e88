package org.pakekelambu.localstack.bpjs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.api.ApiClient;

/** Against a registry made by hand: two pages of waiting members, and one number already somebody's. */
class BpjsSimulatorTest {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);

    private final Map<String, String> given = new HashMap<>();
    private final ObjectMapper json = new ObjectMapper();
    private HttpServer registry;

    @BeforeEach
    void open() throws IOException {
        registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        registry.createContext("/api/v1/workers", this::list);
        registry.createContext("/api/v1/kpj-assignments", this::assign);
        registry.start();
    }

    @AfterEach
    void close() {
        registry.stop(0);
    }

    @Test
    void every_waiting_member_gets_a_number_of_eleven_digits_and_none_gets_a_taken_one() {
        String taken = BpjsSimulator.kpj(SECOND, 0);
        given.put("somebody", taken);
        int assigned = new BpjsSimulator(new ApiClient(
                        "http://127.0.0.1:" + registry.getAddress().getPort(), () -> "t"))
                .assignAll(LocalDate.of(2026, 1, 5));
        assertEquals(2, assigned);
        assertTrue(given.get(FIRST.toString()).matches("98\\d{9}"));
        assertEquals(BpjsSimulator.kpj(SECOND, 1), given.get(SECOND.toString()));
    }

    private void list(HttpExchange exchange) throws IOException {
        boolean second = exchange.getRequestURI().getQuery().contains("cursor=two");
        answer(
                exchange,
                second
                        ? Map.of("items", List.of(Map.of("id", SECOND)))
                        : Map.of("items", List.of(Map.of("id", FIRST)), "next", "two"));
    }

    private void assign(HttpExchange exchange) throws IOException {
        JsonNode assignment =
                json.readTree(exchange.getRequestBody()).path("assignments").get(0);
        String worker = assignment.path("workerId").asText();
        String kpj = assignment.path("kpj").asText();
        if (given.containsValue(kpj)) {
            Map<String, Object> problem = Map.of("type", "/problems/kpj-taken");
            answer(exchange, Map.of("assigned", 0, "items", List.of(Map.of("workerId", worker, "problem", problem))));
        } else {
            given.put(worker, kpj);
            answer(exchange, Map.of("assigned", 1, "items", List.of(Map.of("workerId", worker))));
        }
    }

    private void answer(HttpExchange exchange, Object body) throws IOException {
        byte[] bytes = json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
