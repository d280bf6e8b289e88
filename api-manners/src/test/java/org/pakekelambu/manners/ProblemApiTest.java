package org.pakekelambu.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.pakekelambu.manners.notes.Http;
import org.pakekelambu.manners.notes.TestServers;

/** Every failure is a problem document that tells a stranger nothing about our insides (trust rule 14). */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ProblemApiTest {
    private static final String NOTE = "{\"region\":\"16.06\",\"title\":\"hello\"}";

    @Test
    void unknown_route_is_404() {
        expect(Http.get("/api/v1/nowhere"), 404, "not-found");
        expect(Http.get("/nowhere"), 404, "not-found");
        expect(Http.send(Http.request("/nowhere")), 404, "not-found");
    }

    @Test
    void wrong_method_is_405_with_allow() {
        var reply = Http.send(Http.as(Http.officer(), "/api/v1/notes").DELETE());
        expect(reply, 405, "method-not-allowed");
        assertTrue(reply.header("Allow").contains("POST"), reply.header("Allow"));
    }

    @Test
    void too_long_address_is_414() {
        expect(Http.send(Http.as(Http.officer(), "/api/v1/notes?cursor=" + "x".repeat(5_000))), 414, "uri-too-long");
    }

    @Test
    void wrong_accept_is_406() {
        expect(
                Http.send(Http.as(Http.officer(), "/api/v1/notes").header("Accept", "image/png")),
                406,
                "not-acceptable");
    }

    @Test
    void wrong_content_type_is_415() {
        expect(
                Http.send(Http.as(Http.officer(), "/api/v1/notes")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(NOTE))),
                415,
                "unsupported-media-type");
    }

    @Test
    void too_large_body_is_413() {
        var reply = Http.send(Http.as(Http.officer(), "/api/v1/notes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[26 * 1024 * 1024])));
        expect(reply, 413, "too-large");
    }

    @Test
    void too_large_json_is_413_though_larger_files_are_taken() {
        var bytes = new byte[5 * 1024 * 1024];
        java.util.Arrays.fill(bytes, (byte) ' ');
        expect(Http.send(json(BodyPublishers.ofByteArray(bytes))), 413, "too-large");
    }

    @Test
    void too_large_body_of_unannounced_length_is_413() {
        var megabyte = new byte[1024 * 1024];
        java.util.Arrays.fill(megabyte, (byte) ' ');
        var endless =
                BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(java.util.Collections.nCopies(30, megabyte)));
        expect(Http.send(json(endless)), 413, "too-large");
    }

    private static java.net.http.HttpRequest.Builder json(java.net.http.HttpRequest.BodyPublisher body) {
        return Http.as(Http.officer(), "/api/v1/notes")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "large")
                .POST(body);
    }

    @Test
    void validation_messages_are_in_the_callers_language() {
        var indonesian = Http.post("/api/v1/notes", "{\"title\":\"a\"}");
        assertEquals(
                "wajib diisi",
                indonesian.json().path("errors").get(0).path("message").asText());
        var english =
                Http.send(json(BodyPublishers.ofString("{\"title\":\"a\"}")).header("Accept-Language", "en"));
        assertEquals(
                "must be given",
                english.json().path("errors").get(0).path("message").asText());
    }

    @Test
    void no_accept_language_makes_a_refusal_fail() {
        for (String language : new String[] {"fr", "en-GB", "*", "id-ID,en;q=0.5", ";;q=x", "x".repeat(5000)}) {
            var request = json(BodyPublishers.ofString("{\"title\":\"a\"}")).header("Accept-Language", language);
            expect(Http.send(request), 400, "invalid-request");
        }
    }

    @Test
    void broken_json_is_400() {
        expect(Http.post("/api/v1/notes", "{\"region\":"), 400, "malformed-request");
        expect(Http.post("/api/v1/notes", ""), 400, "invalid-request");
    }

    @Test
    void broken_constraints_are_400_with_the_fields() {
        var reply = Http.post("/api/v1/notes", "{\"region\":\"16.06\",\"title\":\" \"}");
        expect(reply, 400, "invalid-request");
        assertEquals("[title]", Http.fields(reply).toString());
    }

    @Test
    void no_token_is_401_with_challenge_and_body() {
        var reply = Http.send(Http.request("/api/v1/notes"));
        expect(reply, 401, "token-missing");
        assertEquals("Bearer", reply.header("WWW-Authenticate"));
    }

    @Test
    void bad_token_is_401_with_challenge_and_body() {
        for (String path : new String[] {"/api/v1/notes", "/nowhere", "/api/v1/notes/open", "/q/health"}) {
            var reply = Http.send(Http.as("abc.def.ghi", path));
            expect(reply, 401, "token-refused");
            assertTrue(reply.header("WWW-Authenticate").startsWith("Bearer"), path);
        }
    }

    @Test
    void wrong_role_is_403() {
        String token = org.pakekelambu.manners.notes.TestIssuer.current.token(
                claims -> claims.setClaim("roles", java.util.List.of("auditor", "superuser")));
        expect(Http.send(Http.as(token, "/api/v1/notes")), 403, "forbidden");
    }

    @Test
    void unforeseen_failure_is_500_and_tells_nothing() {
        var reply = Http.post("/api/v1/notes", "{\"region\":\"16.06\",\"title\":\"fail\"}");
        expect(reply, 500, "unexpected");
    }

    @Test
    void languages_are_indonesian_and_english() {
        var indonesian = Http.send(Http.as(Http.officer(), "/api/v1/nowhere"));
        assertEquals("Tidak ditemukan", indonesian.json().path("title").asText());
        var english = Http.send(Http.as(Http.officer(), "/api/v1/nowhere").header("Accept-Language", "en-GB,en;q=0.9"));
        assertEquals("Not found", english.json().path("title").asText());
        assertEquals("en", english.header("Content-Language"));
        expect(Http.send(Http.request("/nowhere").header("Accept-Language", ";;q=x")), 404, "not-found");
    }

    @Test
    void request_id_is_echoed_or_made() {
        assertEquals(
                "abc-1",
                Http.send(Http.request("/nowhere").header("X-Request-Id", "abc-1"))
                        .header("X-Request-Id"));
        assertNotNull(Http.get("/api/v1/notes").header("X-Request-Id"));
        String odd = "a b<script>";
        assertFalse(Http.send(Http.request("/nowhere").header("X-Request-Id", odd))
                .header("X-Request-Id")
                .equals(odd));
    }

    static void expect(Http.Reply reply, int status, String type) {
        assertEquals(status, reply.status(), reply.body());
        assertEquals("application/problem+json", reply.header("Content-Type"), reply.body());
        assertEquals("/problems/" + type, reply.json().path("type").asText(), reply.body());
        assertEquals(status, reply.json().path("status").asInt());
        assertFalse(reply.json().path("title").asText().isBlank());
        assertFalse(reply.json().path("detail").asText().isBlank());
        assertTrue(reply.json().path("instance").asText().startsWith("/"));
        for (String inside : new String[] {"Exception", "org.", "java.", "SELECT", "\tat "}) {
            assertFalse(reply.body().contains(inside), reply.body());
        }
    }
}
