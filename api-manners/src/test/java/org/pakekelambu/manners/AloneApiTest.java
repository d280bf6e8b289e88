package org.pakekelambu.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.manners.ProblemApiTest.expect;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pakekelambu.manners.notes.Http;
import org.pakekelambu.manners.notes.TestServers;

/** Started while the issuer of tokens is down, and with a narrow rate limit. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(AloneApiTest.Alone.class)
class AloneApiTest {

    /** An address where nobody answers. */
    public static class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", "http://127.0.0.1:1",
                    "quarkus.oidc.connection-timeout", "1S",
                    "RATE_LIMIT_PER_SECOND", "3");
        }
    }

    @Test
    void a_token_that_cannot_be_checked_opens_nothing() {
        var reply = Http.send(Http.as(Http.officer(), "/api/v1/notes"));
        expect(reply, 503, "unavailable");
        assertNotNull(reply.header("Retry-After"));
    }

    @Test
    void too_many_requests_are_429_until_there_is_room_again() throws InterruptedException {
        Http.Reply reply = null;
        int asked = 0;
        do {
            reply = Http.send(Http.request("/problems/not-found"));
        } while (reply.status() == 200 && ++asked < 200);
        expect(reply, 429, "too-many-requests");
        assertTrue(asked >= 6, "a burst of two seconds is allowed, not " + asked);
        for (int i = 0; i < 50 && reply.status() == 429; i++) {
            Thread.sleep(1000L * Integer.parseInt(reply.header("Retry-After")));
            reply = Http.send(Http.request("/problems/not-found"));
        }
        assertEquals(200, reply.status());
    }
}
