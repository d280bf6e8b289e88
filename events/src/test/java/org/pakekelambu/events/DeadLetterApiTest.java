package org.pakekelambu.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.TestStack;
import org.pakekelambu.localstack.api.ApiClient;

/** The operator's door to what was put aside. */
@QuarkusTest
@WithTestResource(ServersOfTheApplication.class)
class DeadLetterApiTest {
    private static final String PATH = "/api/v1/dead-letters";

    @Inject
    Workers workers;

    @Inject
    WorkerCopies copies;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/")
    URL url;

    /** Other tests leave letters too. */
    private Set<String> before;

    @BeforeEach
    void look() {
        copies.refuseAsAsked();
        before = Set.copyOf(walk(500));
    }

    @AfterEach
    void refuse_as_asked() {
        copies.refuseAsAsked();
    }

    @Test
    void an_operator_sees_what_was_put_aside_and_has_it_handled_once_its_cause_is_mended() throws Exception {
        UUID worker = UUID.randomUUID();
        workers.append(Workers.state(worker, 1, WorkerCopies.REFUSED_BY_CODE));
        JsonNode letter = awaitLetters(1).get(0);
        String id = letter.path("id").asText();
        assertTrue(letter.path("cause").asText().startsWith("cannot be handled: IllegalArgumentException"));
        assertFalse(letter.toString().contains(worker.toString()), letter.toString());
        String key = UUID.randomUUID().toString();

        JsonNode still = replay(operator(), id, UUID.randomUUID().toString(), 200);
        assertFalse(still.path("handled").asBoolean());
        assertTrue(still.path("cause").asText().startsWith("IllegalArgumentException"), still.toString());
        assertEquals(0, copies.version(worker));

        copies.refuseNothing();
        JsonNode done = replay(operator(), id, key, 200);
        assertTrue(done.path("handled").asBoolean(), done.toString());
        assertEquals(1, copies.version(worker));
        // The answer was lost: the same one comes again, though the letter is settled.
        assertEquals(done, replay(operator(), id, key, 200));
        replay(operator(), id, UUID.randomUUID().toString(), 404);
        assertEquals(List.of("REFUSED", "DONE"), audited(id));
    }

    @Test
    void the_list_comes_in_pages() throws Exception {
        for (int i = 0; i < 3; i++) {
            workers.append(Workers.state(UUID.randomUUID(), 1, WorkerCopies.REFUSED_BY_CODE));
        }
        List<String> mine = awaitLetters(3).stream()
                .map(letter -> letter.path("id").asText())
                .toList();
        assertEquals(walk(500), walk(2));
        copies.refuseNothing();
        for (String id : mine) {
            replay(operator(), id, UUID.randomUUID().toString(), 200);
        }
        assertEquals(before, Set.copyOf(walk(500)));
    }

    private List<String> walk(int limit) {
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page =
                    operator().get(PATH + "?limit=" + limit + next).expect(200).json();
            assertTrue(page.path("items").size() <= limit);
            assertFalse(page.path("olderNotListed").asBoolean(true), page.toString());
            page.path("items").forEach(letter -> ids.add(letter.path("id").asText()));
            next = page.has("next") ? "&cursor=" + page.path("next").asText() : null;
        }
        return ids;
    }

    @Test
    void it_is_for_operators_and_needs_a_key() {
        ApiClient officer = as("rina", "officer");
        officer.get(PATH).expect(403);
        officer.send("POST", PATH + "/x/replay", null, null, Map.of("Idempotency-Key", "k"))
                .expect(403);
        replay(operator(), "no-such-letter", UUID.randomUUID().toString(), 404);
        operator()
                .send("POST", PATH + "/x/replay", null, null, Map.of("Idempotency-Key", ""))
                .expect(400);
    }

    private List<JsonNode> awaitLetters(int number) throws Exception {
        Waiting.until(number + " letters", () -> mine().size() >= number);
        return mine();
    }

    private List<JsonNode> mine() {
        List<JsonNode> mine = new ArrayList<>();
        operator().get(PATH + "?limit=500").expect(200).json().path("items").forEach(mine::add);
        mine.removeIf(letter -> before.contains(letter.path("id").asText()));
        return mine;
    }

    private static JsonNode replay(ApiClient caller, String id, String key, int status) {
        return caller.send("POST", PATH + "/" + id + "/replay", null, null, Map.of("Idempotency-Key", key))
                .expect(status)
                .json();
    }

    private ApiClient operator() {
        return as("ops", "operator");
    }

    private ApiClient as(String subject, String role) {
        String base = url.toString().replaceAll("/$", "");
        String token = TestStack.get().tokens().token(subject, role, "16.06");
        return new ApiClient(base, () -> token);
    }

    private List<String> audited(String id) throws Exception {
        List<String> results = new ArrayList<>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT result FROM audit_entry WHERE action = 'dead-letter-replay' AND subjects = ARRAY[?::text]"
                                + " AND actor = 'ops' ORDER BY id")) {
            select.setString(1, id);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    results.add(rows.getString(1));
                }
            }
        }
        return results;
    }
}
