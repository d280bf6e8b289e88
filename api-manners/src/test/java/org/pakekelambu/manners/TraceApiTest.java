package org.pakekelambu.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pakekelambu.manners.notes.Http;
import org.pakekelambu.manners.notes.TestServers;

/** W3C trace context with telemetry off. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TraceApiTest {
    private static final String PATH = "/api/v1/notes";

    @Test
    void the_trace_of_the_caller_comes_back() {
        String given = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        assertEquals(given, answered(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "1606032511780001"
            })
    void one_that_is_none_is_replaced(String given) {
        String answered = answered(given);
        assertNotEquals(given, answered);
        assertTrue(answered.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00"), answered);
    }

    @Test
    void without_one_every_request_has_its_own() {
        String first = Http.get(PATH).header("traceparent");
        String second = Http.get(PATH).header("traceparent");
        assertTrue(first.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00"), first);
        assertNotEquals(first, second);
    }

    private static String answered(String given) {
        return Http.send(Http.as(Http.officer(), PATH).header("traceparent", given))
                .header("traceparent");
    }
}
