package org.pakekelambu.registry.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.registry.Registry.WORKERS;
import static org.pakekelambu.registry.Registry.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;
import org.pakekelambu.registry.worker.Lahat;

/** A roster of new members beside people who are known already: each row that does not go in says where, what and what to do. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class RosterRowsApiTest {
    private static final String ONE_BY_ONE = "Enrol the person again one by one, if that is meant.";
    private static final String ELSEWHERE =
            "A case was opened for both regions; the other region must end its membership first.";

    private String today;
    private String dead;
    private String left;
    private String enrolled;
    private String foreign;
    private String leftElsewhere;

    @BeforeEach
    void peopleWhoAreKnown() {
        Lahat.joins();
        today = as("operator").get("/api/v1/business-date").json().path("date").asText();
        dead = People.man().nik();
        Registry.exit(Registry.member(man(dead)), "DECEASED", today).expect(200);
        left = People.man().nik();
        Registry.exit(Registry.member(man(left)), "WITHDRAWN", today).expect(200);
        enrolled = People.man().nik();
        Registry.enrolled(man(enrolled));
        foreign = People.man().nik();
        lahat(foreign);
        leftElsewhere = People.man().nik();
        Answer gone = lahat(leftElsewhere);
        Lahat.as("registrar")
                .postIfMatch(Registry.path(gone.json()) + "/exit", gone.etag(), Map.of("reason", "MOVED", "on", today))
                .expect(200);
    }

    private static People.Body man(String nik) {
        return People.man().with("nik", nik);
    }

    private static Answer lahat(String nik) {
        return Lahat.as("registrar").post(WORKERS, Lahat.lives(man(nik)).json()).expect(201);
    }

    @Test
    void new_members_go_in_by_csv_and_who_is_known_comes_back() {
        assertGoodRowsGoInAndTheOthersComeBack("rows.csv", RosterDesk::csv);
    }

    @Test
    void new_members_go_in_by_xlsx_and_who_is_known_comes_back() {
        assertGoodRowsGoInAndTheOthersComeBack("rows.xlsx", RosterRowsApiTest::xlsx);
    }

    private void assertGoodRowsGoInAndTheOthersComeBack(
            String name, java.util.function.Function<List<List<String>>, byte[]> written) {
        String good = People.man().nik();
        String spoiled = People.man().nik();
        var rows = List.of(
                RosterDesk.row(good, "Orang Baru"),
                RosterDesk.row(dead, "Orang Mati"),
                RosterDesk.row(left, "Orang Keluar"),
                RosterDesk.row(enrolled, "Orang Lama"),
                RosterDesk.row(foreign, "Orang Lahat"),
                RosterDesk.row(leftElsewhere, "Orang Pindah"),
                RosterDesk.row(spoiled, "@SUM(1)"),
                RosterDesk.row(good, "Orang Baru Lagi"));
        Answer accepted = RosterDesk.upload(as("registrar"), "NEW", name, written.apply(rows));
        JsonNode job = Registry.finished(as("registrar"), accepted);
        assertEquals("DONE", job.path("state").asText(), job.toString());
        assertEquals(8, job.path("total").asInt());
        assertEquals(1, job.path("accepted").asInt(), job.toString());
        assertEquals(7, job.path("rejected").asInt());
        assertEquals(
                List.of(
                        line(3, "nik", dead, "DECEASED"),
                        line(4, "nik", left, "MEMBERSHIP_ENDED"),
                        line(5, "nik", enrolled, "ALREADY_ENROLLED"),
                        line(6, "nik", foreign, "ENROLLED_ELSEWHERE"),
                        line(7, "nik", leftElsewhere, "MEMBERSHIP_ENDED"),
                        line(8, "nama_lengkap", "'@SUM(1)", "FORMULA"),
                        line(9, "nik", good, "DUPLICATE_IN_FILE")),
                RosterDesk.rejections(as("registrar"), accepted).stream()
                        .map(r -> line(Integer.parseInt(r.get("line")), r.get("column"), r.get("value"), r.get("code")))
                        .toList());
        List<String> remedies = RosterDesk.rejections(as("registrar"), accepted).stream()
                .map(r -> r.get("remedy"))
                .toList();
        assertEquals(ONE_BY_ONE, remedies.get(1));
        assertEquals(ELSEWHERE, remedies.get(3));
        assertEquals(ONE_BY_ONE, remedies.get(4));
        assertTrue(remedies.stream().noneMatch(String::isBlank), remedies.toString());

        // The good row is a member as of today who waits for a number; the very row again is no fault.
        JsonNode worker = as("registrar")
                .post(WORKERS + "/search", Map.of("nik", good))
                .json()
                .path("items")
                .path(0);
        assertEquals(today, worker.path("spells").path(0).path("enrolledOn").asText());
        assertTrue(worker.path("awaitingKpj").asBoolean());
        Answer again = RosterDesk.upload(as("registrar"), "NEW", name, written.apply(rows.subList(0, 1)));
        JsonNode once = Registry.finished(as("registrar"), again);
        assertEquals(1, once.path("unchanged").asInt(), once.toString());
    }

    private static String line(int line, String column, String value, String code) {
        return line + " " + column + " " + value + " " + code;
    }

    @Test
    void a_number_that_is_somebody_elses_comes_back() {
        String taken = Registry.member(People.man()).path("kpj").asText();
        String other = People.man().nik();
        byte[] file = RosterDesk.csv(List.of(RosterDesk.row(other, "Orang Kedua", taken, "2025-07-16")));
        var uploader = as("registrar-one", "registrar", "16.06");
        Answer accepted = RosterDesk.upload(uploader, "EXISTING", "rows.csv", file);
        Registry.finished(uploader, accepted);
        CSVRecord only = RosterDesk.rejections(uploader, accepted).get(0);
        assertEquals(
                "2 kpj " + taken + " KPJ_TAKEN",
                line(Integer.parseInt(only.get("line")), only.get("column"), only.get("value"), only.get("code")));
        assertTrue(!only.get("remedy").isBlank());
        as("registrar-two", "registrar", "16.06")
                .postIfMatch(
                        accepted.location() + "/confirmation",
                        uploader.get(accepted.location()).etag(),
                        null)
                .expect(202);
        JsonNode done = Registry.in(Set.of("DONE", "FAILED"), uploader, accepted.location());
        assertEquals(1, done.path("rejected").asInt(), done.toString());
        assertEquals(1, RosterDesk.rejections(uploader, accepted).size());
    }

    @Test
    void a_workbook_that_unpacks_to_far_more_than_it_weighs_is_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 50; i++) {
                zip.write(zeros);
            }
        }
        Answer refused = RosterDesk.upload(as("registrar"), "NEW", "bomb.xlsx", out.toByteArray())
                .expect(422);
        assertEquals("/problems/roster-too-large", refused.json().path("type").asText());
    }

    @Test
    void more_rows_than_any_region_has_are_refused_before_one_goes_in() {
        byte[] row = ("1".repeat(13) + "\n").getBytes();
        byte[] header = RosterDesk.csv(List.of());
        var file = new ByteArrayOutputStream();
        file.writeBytes(header);
        for (int i = 0; i <= 500_000; i++) {
            file.write(row, 12, 2);
        }
        Answer accepted = RosterDesk.upload(as("registrar"), "NEW", "long.csv", file.toByteArray());
        JsonNode job = Registry.finished(as("registrar"), accepted);
        assertEquals("FAILED", job.path("state").asText());
        assertTrue(job.toString().contains("roster-too-long"), job.toString());
        assertEquals(0, job.path("done").asInt());
        assertEquals(0, RosterDesk.rejections(as("registrar"), accepted).size());
    }

    @Test
    void rejections_end_after_fifty_thousand_faults_and_say_so() {
        List<String> empty = new ArrayList<>(Collections.nCopies(RosterDesk.HEADER.size(), ""));
        empty.set(0, "x");
        byte[] file = RosterDesk.csv(Collections.nCopies(5_200, empty));
        Answer accepted = RosterDesk.upload(as("registrar"), "NEW", "empty.csv", file);
        JsonNode job = Registry.finished(as("registrar"), accepted);
        assertEquals(5_200, job.path("rejected").asInt(), job.toString());
        List<CSVRecord> rejections = RosterDesk.rejections(as("registrar"), accepted);
        assertEquals(50_001, rejections.size());
        CSVRecord last = rejections.get(50_000);
        assertEquals("MORE", last.get("code"));
        assertTrue(last.get("message").contains("50000"), last.toString());
    }

    private static byte[] xlsx(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("roster");
            for (int column = 0; column < RosterDesk.HEADER.size(); column++) {
                sheet.value(0, column, RosterDesk.HEADER.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
