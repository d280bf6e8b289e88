package org.pakekelambu.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.manners.ProblemApiTest.expect;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pakekelambu.manners.notes.Http;
import org.pakekelambu.manners.notes.TestServers;

/** JSON read to the letter (trust rule 13), sent from outside. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StrictJsonApiTest {
    private static final String ECHO = "/api/v1/notes/echo";

    @Test
    void proper_json_is_read_and_written() {
        var reply = Http.post(ECHO, """
                {"whole":{"count":1,"yes":true},"amount":42000000,"text":"Siti","date":"1990-02-28","at":"2026-01-01T00:00:00Z",
                 "share":0.5,"kind":"SMALL","titles":[{"title":"a"}],"inner":{"amount":2}}""");
        assertEquals(200, reply.status(), reply.body());
        assertEquals("2026-01-01T00:00:00Z", reply.json().path("at").asText());
        assertEquals("1990-02-28", reply.json().path("date").asText());
        assertTrue(reply.body().contains("\"amount\":42000000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'whole':{'count':1.5,'yes':true}}|whole.count",
                "{'whole':{'count':1.0,'yes':true}}|whole.count",
                "{'whole':{'count':1e2,'yes':true}}|whole.count",
                "{'whole':{'count':'1','yes':true}}|whole.count",
                "{'whole':{'yes':true}}|whole.count",
                "{'whole':{'count':null,'yes':true}}|whole.count",
                "{'whole':{'count':true,'yes':true}}|whole.count",
                "{'whole':{'count':99999999999,'yes':true}}|whole.count",
                "{'amount':1.5}|amount",
                "{'amount':''}|amount",
                "{'whole':{'count':1,'yes':'true'}}|whole.yes",
                "{'whole':{'count':1,'yes':1}}|whole.yes",
                "{'whole':{'count':1,'yes':0}}|whole.yes",
                "{'text':1}|text",
                "{'text':true}|text",
                "{'text':['a']}|text",
                "{'text':{}}|text",
                "{'text':'a\\u0000b'}|text",
                "{'text':'a\\nb'}|text",
                "{'text':'a\\u202Eb'}|text",
                "{'text':'a\\uD800b'}|text",
                "{'date':20000}|date",
                "{'date':[2026,1,1]}|date",
                "{'date':'+999999999-01-01'}|date",
                "{'date':'2026-1-1'}|date",
                "{'date':'2026-02-30'}|date",
                "{'date':'1899-12-31'}|date",
                "{'date':'2999-01-01'}|date",
                "{'date':'2026-01-01T00:00:00Z'}|date",
                "{'date':''}|date",
                "{'date':' 2026-01-01'}|date",
                "{'at':1700000000}|at",
                "{'at':'2026-01-01T00:00:00+07:00'}|at",
                "{'share':'0.5'}|share",
                "{'kind':0}|kind",
                "{'kind':''}|kind",
                "{'kind':'small'}|kind",
                "{'titles':{'title':'a'}}|titles",
                "{'titles':[null]}|titles[0]",
                "{'titles':''}|titles",
                "{'titles':[{'title':'a','x':1}]}|titles[0].x",
                "{'inner':{'unknown':1}}|inner.unknown",
                "{'inner':''}|inner",
                "{'inner':[]}|inner",
                "{'status':'PAID'}|status",
            })
    void what_does_not_fit_is_400_and_named(String json, String field) {
        var reply = Http.post(ECHO, json.replace('\'', '"'));
        expect(reply, 400, "malformed-request");
        assertEquals("[" + field + "]", Http.fields(reply).toString(), reply.body());
    }

    @Test
    void a_day_that_cannot_be_read_is_told_the_form_of_one() {
        var reply = Http.post(ECHO, "{\"date\":\"2026-13-01\"}");
        expect(reply, 400, "malformed-request");
        assertTrue(reply.body().contains("2026-11-22"), reply.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':'a','text':'b'}",
                "{'inner':{'amount':1,'amount':2}}",
                "{'amount':1} {}",
                "{'amount':1}x",
                "[{'amount':1}]",
                "'text'",
                "1",
                "{'amount':01}",
                "{amount:1}",
                "{'amount':1,}",
                "{'amount':1 /* c */}",
                "{'text':'a",
                "{'text':'\t'}",
                "{'text':'\\x41'}",
                "{",
                "nul",
                "{'share':NaN}",
            })
    void what_is_not_one_json_object_is_400(String json) {
        expect(Http.post(ECHO, json.replace('\'', '"')), 400, "malformed-request");
    }

    @Test
    void null_as_a_body_is_400() {
        expect(Http.post(ECHO, "null"), 400, "invalid-request");
    }

    @Test
    void depth_digits_and_names_are_limited() {
        expect(Http.post(ECHO, "{\"inner\":".repeat(5000) + "1" + "}".repeat(5000)), 400, "malformed-request");
        expect(Http.post(ECHO, "{\"share\":" + "9".repeat(5000) + "}"), 400, "malformed-request");
        expect(Http.post(ECHO, "{\"share\":1e999999999}"), 400, "malformed-request");
        expect(Http.post(ECHO, "{\"" + "n".repeat(5000) + "\":1}"), 400, "malformed-request");
        expect(Http.post(ECHO, "{\"text\":\"" + "t".repeat(200_000) + "\"}"), 400, "malformed-request");
    }

    @Test
    void text_is_brought_into_normal_form() {
        var reply = Http.post(ECHO, "{\"text\":\"Rene\\u0301\"}");
        assertEquals("Ren\u00e9", reply.json().path("text").asText());
        assertEquals(
                "\uD83D\uDE00",
                Http.post(ECHO, "{\"text\":\"\uD83D\uDE00\"}")
                        .json()
                        .path("text")
                        .asText());
    }

    @Test
    void only_utf8_is_read() {
        String json = "{\"text\":\"Jos\u00e9\"}";
        expect(send("application/json", json, StandardCharsets.UTF_16LE), 400, "malformed-request");
        expect(send("application/json", json, StandardCharsets.UTF_16), 400, "malformed-request");
        expect(send("application/json", json, Charset.forName("UTF-32BE")), 400, "malformed-request");
        expect(send("application/json", json, StandardCharsets.ISO_8859_1), 400, "malformed-request");
        expect(send("application/json", "\uFEFF" + json, StandardCharsets.UTF_8), 400, "malformed-request");
        expect(send("application/json;charset=utf-16", json, StandardCharsets.UTF_16), 415, "unsupported-media-type");
        assertEquals(
                200,
                send("application/json; charset=UTF-8", json, StandardCharsets.UTF_8)
                        .status());
    }

    @Test
    void a_year_from_today_is_the_last_date() {
        LocalDate last = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).plusYears(1);
        assertEquals(200, Http.post(ECHO, "{\"date\":\"" + last + "\"}").status());
        expect(Http.post(ECHO, "{\"date\":\"" + last.plusDays(1) + "\"}"), 400, "malformed-request");
        assertEquals(200, Http.post(ECHO, "{\"date\":\"1900-01-01\"}").status());
    }

    private static Http.Reply send(String type, String json, Charset charset) {
        return Http.send(Http.as(Http.officer(), ECHO)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(json.getBytes(charset))));
    }
}
