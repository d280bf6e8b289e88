package org.pakekelambu.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.manners.ProblemApiTest.expect;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.manners.notes.Http;
import org.pakekelambu.manners.notes.TestIssuer;
import org.pakekelambu.manners.notes.TestServers;
import org.pakekelambu.manners.time.BusinessClock;

/** The business date is Jakarta's (trust rule 8) and can be set in a rehearsal. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class BusinessDateApiTest {
    @Inject
    BusinessClock clock;

    @AfterEach
    void backToTheRealDate() {
        clock.moveTo(LocalDate.now(BusinessClock.ZONE));
    }

    @Test
    void an_operator_lets_months_pass() {
        var reply = put("operator", "2027-01-31");
        assertEquals(200, reply.status(), reply.body());
        assertEquals("2027-01-31", reply.json().path("date").asText());
        assertEquals(LocalDate.of(2027, 1, 31), clock.today());
        assertEquals(
                LocalDate.of(2027, 1, 31),
                LocalDate.ofInstant(Instant.parse(reply.json().path("now").asText()), BusinessClock.ZONE));
    }

    @Test
    void nobody_else_does() {
        expect(put("officer", "2027-01-31"), 403, "forbidden");
    }

    @Test
    void a_day_ends_at_seventeen_hours_universal_time() {
        assertEquals(
                LocalDate.of(2026, 1, 1),
                LocalDate.ofInstant(Instant.parse("2026-01-01T16:59:59Z"), BusinessClock.ZONE));
        assertEquals(
                LocalDate.of(2026, 1, 2),
                LocalDate.ofInstant(Instant.parse("2026-01-01T17:00:00Z"), BusinessClock.ZONE));
        assertTrue(Math.abs(Instant.now().toEpochMilli() - clock.now().toEpochMilli()) < 60_000);
    }

    private static Http.Reply put(String role, String date) {
        String token = TestIssuer.current.token("op", List.of(role), List.of(""));
        return Http.send(Http.as(token, "/api/v1/business-date")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"date\":\"" + date + "\"}")));
    }
}
