package org.pakekelambu.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.manners.ProblemApiTest.expect;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.pakekelambu.manners.notes.Http;
import org.pakekelambu.manners.notes.TestIssuer;
import org.pakekelambu.manners.notes.TestServers;

/** Lists, versions, regions and the memory of it all (trust rules 12, 16, 17, 24). */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class NoteApiTest {
    private static final String PATH = "/api/v1/notes";

    @Test
    void lists_come_in_pages_in_a_stable_order() {
        String token = TestIssuer.current.token(c -> c.setClaim("regions", List.of("31.01")));
        for (int i = 0; i < 7; i++) {
            Http.post(token, PATH, UUID.randomUUID().toString(), note("31.01", "n" + i));
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        int pages = 0;
        do {
            JsonNode page =
                    Http.send(Http.as(token, PATH + "?limit=3" + cursor)).json();
            page.path("items").forEach(item -> seen.add(item.path("id").asText()));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asText() : null;
            pages++;
        } while (cursor != null);
        assertEquals(3, pages);
        assertEquals(7, new HashSet<>(seen).size());
        assertEquals(7, seen.size());
    }

    @Test
    void parameters_are_known_and_readable_or_refused() {
        for (String query : List.of(
                "x=1",
                "status=PAID",
                "limit=0",
                "limit=501",
                "limit=-1",
                "limit=1.5",
                "limit=",
                "limit=5&limit=6",
                "cursor=%21",
                "cursor=YQ",
                "on=20260101",
                "on=2999-01-01",
                "on=",
                "kind=large",
                "kind=",
                "count=1.5",
                "count=99999999999",
                "Limit=5",
                "kind=LARGE%00",
                "on=%2B999999999-01-01")) {
            var reply = Http.get(PATH + "?" + query);
            assertEquals(400, reply.status(), query + reply.body());
            expect(reply, 400, "unknown-parameter");
            assertEquals(List.of(query.replaceAll("=.*", "")), Http.fields(reply), query);
        }
        assertEquals(
                200,
                Http.get(PATH + "?limit=500&on=2026-01-01&kind=LARGE&count=3").status());
        expect(Http.get(PATH + "/no-uuid"), 404, "not-found");
        expect(Http.get(PATH + "/1-1-1-1-1"), 404, "not-found");
    }

    @Test
    void value_outside_a_closed_set_is_told_what_is_allowed() {
        for (String query : List.of("kind=large", "kind=")) {
            var reply = Http.get(PATH + "?" + query);
            assertEquals(400, reply.status(), query);
            assertTrue(message(reply).endsWith("LARGE, SMALL."), reply.body());
        }
        assertEquals(200, Http.get(PATH + "?kind=SMALL").status());
        assertFalse(message(Http.get(PATH + "?count=1.5")).contains("LARGE"));
    }

    private static String message(Http.Reply reply) {
        return reply.json().path("errors").path(0).path("message").asText();
    }

    @Test
    void a_change_needs_the_version_it_is_based_on() {
        String location = Http.post(PATH, note("16.06", "a")).header("Location").replaceAll("^http://[^/]*", "");
        assertEquals("\"1\"", Http.get(location).header("ETag"));
        expect(patch(location, null, "b"), 428, "precondition-required");
        for (String stale : List.of("\"0\"", "\"2\"", "W/\"1\"", "*", "1", "\"x\"", "\"1\", \"2\"")) {
            expect(patch(location, stale, "b"), 412, "stale-version");
        }
        var changed = patch(location, "\"1\"", "b");
        assertEquals(200, changed.status(), changed.body());
        assertEquals("\"2\"", changed.header("ETag"));
        expect(patch(location, "\"1\"", "c"), 412, "stale-version");
    }

    @Test
    void fifty_parallel_changes_of_one_version_give_one_success() throws Exception {
        String location = Http.post(PATH, note("16.06", "a")).header("Location").replaceAll("^http://[^/]*", "");
        var pool = Executors.newFixedThreadPool(50);
        try {
            Callable<Integer> change = () -> patch(location, "\"1\"", "b").status();
            int successes = 0;
            for (var reply : pool.invokeAll(Collections.nCopies(50, change))) {
                successes += reply.get() == 200 ? 1 : 0;
            }
            assertEquals(1, successes);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void merge_patches_are_as_strict_as_bodies() {
        String location = Http.post(PATH, note("16.06", "a")).header("Location").replaceAll("^http://[^/]*", "");
        for (String bad : List.of(
                "{\"version\":9}",
                "{\"title\":1}",
                "[]",
                "1",
                "{\"title\":\"a\\u0000\"}",
                "{\"title\":\"a\",\"title\":\"b\"}")) {
            expect(patchWith(location, "\"1\"", bad), 400, "malformed-request");
        }
    }

    @Test
    void another_region_is_the_same_404_as_nothing() {
        String location = Http.post(PATH, note("16.06", "a")).header("Location").replaceAll("^http://[^/]*", "");
        var nothing = Http.get(PATH + "/" + UUID.randomUUID());
        expect(nothing, 404, "not-found");
        for (List<String> regions : List.of(List.of("16.0"), List.of("1"), List.of("17", "31.01"), List.<String>of())) {
            String token = TestIssuer.current.token(c -> c.setClaim("regions", regions));
            var reply = Http.send(Http.as(token, location));
            expect(reply, 404, "not-found");
            assertEquals(
                    nothing.body().replaceAll("[0-9a-f-]{36}", ""), reply.body().replaceAll("[0-9a-f-]{36}", ""));
            expect(Http.post(token, PATH, UUID.randomUUID().toString(), note("16.06", "a")), 404, "not-found");
        }
        for (String region : List.of("16", "16.06", "")) {
            String token = TestIssuer.current.token(c -> c.setClaim("regions", List.of(region)));
            assertEquals(200, Http.send(Http.as(token, location)).status(), region);
        }
    }

    @Test
    void answers_are_not_to_be_stored_by_anyone() {
        assertEquals("no-store", Http.get(PATH).header("Cache-Control"));
        assertEquals("no-store", Http.get(PATH + "/" + UUID.randomUUID()).header("Cache-Control"));
        assertEquals(
                null,
                Http.send(Http.as(Http.officer(), PATH).header("Origin", "https://evil.example"))
                        .header("Access-Control-Allow-Origin"));
    }

    @Test
    void auditors_see_who_did_what_in_their_regions() {
        String location =
                Http.post(PATH, note("16.06.03", "a")).header("Location").replaceAll("^http://[^/]*", "");
        String id = location.substring(location.length() - 36);
        Http.send(Http.as(Http.officer(), location).header("X-Request-Id", "trail-1"));
        JsonNode items = audit("16.06", "subject=" + id).json().path("items");
        assertEquals(2, items.size());
        JsonNode read = items.get(0);
        assertEquals("note-read", read.path("action").asText());
        assertEquals("ana", read.path("actor").asText());
        assertEquals("desk", read.path("client").asText());
        assertEquals("trail-1", read.path("requestId").asText());
        assertEquals(id, read.path("subjects").get(0).asText());
        assertEquals("test", items.get(1).path("reason").asText());
        assertEquals(0, audit("16.05", "subject=" + id).json().path("items").size());
        assertEquals(
                1,
                audit("", "subject=" + id + "&action=note-written&actor=ana")
                        .json()
                        .path("items")
                        .size());
        assertEquals(
                0,
                audit("", "subject=" + id + "&to=2020-01-01T00:00:00Z")
                        .json()
                        .path("items")
                        .size());
        expect(Http.get("/api/v1/audit-entries"), 403, "forbidden");
    }

    @Test
    void the_application_cannot_change_the_audit_trail() throws SQLException {
        Http.post(PATH, note("16.06", "a"));
        for (String sql :
                List.of("UPDATE audit_entry SET actor = 'x'", "DELETE FROM audit_entry", "TRUNCATE audit_entry")) {
            try (var connection = TestServers.postgres
                            .getDatabase("notes_app", "notes")
                            .getConnection();
                    var statement = connection.createStatement()) {
                assertTrue(assertThrows(SQLException.class, () -> statement.execute(sql))
                        .getMessage()
                        .contains("permission denied"));
            }
        }
    }

    private static Http.Reply audit(String region, String query) {
        String token = TestIssuer.current.token("eka", List.of("auditor"), List.of(region));
        return Http.send(Http.as(token, "/api/v1/audit-entries?" + query));
    }

    private static String note(String region, String title) {
        return "{\"region\":\"" + region + "\",\"title\":\"" + title + "\"}";
    }

    private static Http.Reply patch(String path, String ifMatch, String title) {
        return patchWith(path, ifMatch, "{\"title\":\"" + title + "\"}");
    }

    private static Http.Reply patchWith(String path, String ifMatch, String json) {
        var request = Http.as(Http.officer(), path)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(json));
        return Http.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }
}
