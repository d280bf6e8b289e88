package org.pakekelambu.registry.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.registry.Registry.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.localstack.api.Form;
import org.pakekelambu.localstack.roster.CsvForm;
import org.pakekelambu.localstack.roster.DemonstrationRoster;
import org.pakekelambu.localstack.roster.ExpectedOutcome;
import org.pakekelambu.localstack.roster.ExpectedRejection;
import org.pakekelambu.localstack.roster.RosterSize;
import org.pakekelambu.localstack.roster.WrittenRoster;
import org.pakekelambu.registry.Registry;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RosterApiTest {
    @TempDir
    static Path folder;

    private static WrittenRoster written;
    private static int members;

    @Test
    @Order(1)
    void two_thousand_go_in_after_a_second_person_confirmed_and_every_spoiled_row_comes_back() throws IOException {
        written = new DemonstrationRoster(DemonstrationRoster.SEED, RosterSize.of(2_000))
                .write(folder, CsvForm.SPREADSHEET);
        ExpectedOutcome expected = written.expectedMembers();
        members = members();
        var before = new TreeMap<String, Map<String, Integer>>();
        List.of("district", "decile", "occupation").forEach(by -> before.put(by, statistics(by)));
        ApiClient uploader = as("registrar-one", "registrar", "16.06");
        Answer accepted = upload(uploader, written.members(), "MEMBERS", "EXISTING");
        JsonNode checked = Registry.finished(uploader, accepted);
        assertEquals("AWAITING_CONFIRMATION", checked.path("state").asText(), checked.toString());
        assertEquals(expected.rows(), checked.path("total").asInt());
        assertEquals(expected.accepted(), checked.path("accepted").asInt());
        assertEquals(expected.rejections(), rejections(uploader, accepted.location()));
        assertEquals(members, members());

        String etag = uploader.get(accepted.location()).etag();
        ApiClient second = as("registrar-two", "registrar", "16.06");
        String confirmation = accepted.location() + "/confirmation";
        assertEquals(403, uploader.postIfMatch(confirmation, etag, null).status());
        assertEquals(428, second.post(confirmation, null).status());
        assertEquals(412, second.postIfMatch(confirmation, "\"77\"", null).status());
        second.postIfMatch(confirmation, etag, null).expect(202);
        JsonNode done = Registry.in(Set.of("DONE", "FAILED"), second, accepted.location());
        assertEquals("DONE", done.path("state").asText(), done.toString());
        assertEquals(expected.accepted(), done.path("accepted").asInt());
        assertEquals(expected.rejections().size(), done.path("rejected").asInt());
        assertEquals(members + expected.accepted(), members());
        assertEquals(expected.rejections(), rejections(uploader, accepted.location()));
        for (String by : List.of("district", "decile", "occupation")) {
            Map<String, Integer> counts = statistics(by);
            before.get(by).forEach((key, count) -> counts.merge(key, -count, Integer::sum));
            counts.values().removeIf(count -> count == 0);
            assertEquals(expected.counts().get(by), counts, by);
        }
        assertEquals(
                409,
                second.postIfMatch(confirmation, second.get(accepted.location()).etag(), null)
                        .status());
    }

    @Test
    @Order(2)
    void the_same_file_again_changes_nothing() throws IOException {
        ApiClient uploader = as("registrar-one", "registrar", "16.06");
        Answer accepted = upload(uploader, written.members(), "MEMBERS", "EXISTING");
        Registry.finished(uploader, accepted);
        as("registrar-two", "registrar", "16.06")
                .postIfMatch(
                        accepted.location() + "/confirmation",
                        uploader.get(accepted.location()).etag(),
                        null)
                .expect(202);
        JsonNode done = Registry.in(Set.of("DONE", "FAILED"), uploader, accepted.location());
        assertEquals(
                written.expectedMembers().accepted(), done.path("unchanged").asInt(), done.toString());
        assertEquals(members + written.expectedMembers().accepted(), members());
    }

    @Test
    @Order(3)
    void families_join_their_workers_and_are_not_doubled() throws IOException {
        ApiClient registrar = as("registrar-one", "registrar", "16.06");
        ExpectedOutcome expected = written.expectedFamilies();
        Answer accepted = upload(registrar, written.families(), "FAMILIES", "NEW");
        JsonNode done = Registry.finished(registrar, accepted);
        assertEquals("DONE", done.path("state").asText(), done.toString());
        assertEquals(expected.rejections(), rejections(registrar, accepted.location()));
        assertEquals(expected.accepted(), done.path("accepted").asInt());
        assertEquals(0, done.path("unchanged").asInt());
        JsonNode again = Registry.finished(registrar, upload(registrar, written.families(), "FAMILIES", "NEW"));
        assertEquals(expected.accepted(), again.path("unchanged").asInt());
        Answer events = registrar.send("GET", accepted.location(), null, null, Map.of("Accept", "text/event-stream"));
        assertTrue(events.body().contains("\"state\":\"DONE\""), events.body());
    }

    @Test
    @Order(4)
    void another_region_sees_no_roster() throws IOException {
        ApiClient registrar = as("registrar-one", "registrar", "16.06");
        Answer accepted = upload(registrar, written.families(), "FAMILIES", "NEW");
        ApiClient stranger = as("registrar-lahat", "registrar", "16.04");
        for (String path : List.of("", "/rejections")) {
            assertEquals(404, stranger.get(accepted.location() + path).status());
        }
        assertEquals(
                404,
                stranger.postIfMatch(accepted.location() + "/confirmation", "\"1\"", null)
                        .status());
        Registry.finished(registrar, accepted);
    }

    @Test
    @Order(5)
    void a_file_with_other_columns_is_refused_at_once() {
        ApiClient registrar = as("registrar");
        Form form = form("MEMBERS", "NEW").file("file", "a.csv", "text/csv", "nik;nama\n1;2\n".getBytes());
        Answer refused = registrar.upload("/api/v1/rosters", form).expect(422);
        assertTrue(refused.body().contains("nama_lengkap"), refused.body());
        byte[] latin = "nik;nama_lengkap\n1;caf\u00e9\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        registrar
                .upload("/api/v1/rosters", form("MEMBERS", "NEW").file("file", "a.csv", "text/csv", latin))
                .expect(422);
        registrar.upload("/api/v1/rosters", form("MEMBERS", "NEW")).expect(400);
        registrar
                .upload("/api/v1/rosters", form("PEOPLE", "NEW").file("file", "a.csv", "text/csv", latin))
                .expect(400);
    }

    @Test
    @Order(90)
    void which_of_two_files_is_meant_is_not_guessed_and_unknown_parts_are_refused() {
        byte[] rows = "nik,nama\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ApiClient uploader = as("registrar-one", "registrar", "16.06");
        Form twice =
                form("MEMBERS", "NEW").file("file", "a.csv", "text/csv", rows).file("file", "b.csv", "text/csv", rows);
        assertEquals(400, uploader.upload("/api/v1/rosters", twice).status());
        Form more =
                form("MEMBERS", "NEW").file("file", "a.csv", "text/csv", rows).field("colour", "red");
        assertEquals(400, uploader.upload("/api/v1/rosters", more).status());
        Form other =
                form("MEMBERS", "NEW").file("file", "a.csv", "text/csv", rows).file("other", "b.csv", "text/csv", rows);
        assertEquals(400, uploader.upload("/api/v1/rosters", other).status());
    }

    private static Answer upload(ApiClient as, Path file, String content, String membership) throws IOException {
        return as.upload(
                        "/api/v1/rosters",
                        form(content, membership)
                                .file("file", file.getFileName().toString(), "text/csv", Files.readAllBytes(file)))
                .expect(202);
    }

    private static Form form(String content, String membership) {
        return new Form()
                .field("programme", "pake-kelambu")
                .field("content", content)
                .field("membership", membership);
    }

    private static List<ExpectedRejection> rejections(ApiClient as, String roster) throws IOException {
        String csv = as.get(roster + "/rejections").expect(200).body();
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .stream()
                .peek(row -> assertTrue(
                        !row.get("message").isBlank() && !row.get("remedy").isBlank(), row.toString()))
                .map(row ->
                        new ExpectedRejection(Integer.parseInt(row.get("line")), row.get("column"), row.get("code")))
                .toList();
    }

    private static int members() {
        return as("auditor")
                .get("/api/v1/statistics/members?by=programme")
                .json()
                .path("total")
                .asInt();
    }

    private static Map<String, Integer> statistics(String by) {
        var counts = new TreeMap<String, Integer>();
        as("auditor")
                .get("/api/v1/statistics/members?by=" + by)
                .json()
                .path("items")
                .forEach(item -> counts.put(
                        item.path("key").asText(), item.path("members").asInt()));
        return counts;
    }
}
