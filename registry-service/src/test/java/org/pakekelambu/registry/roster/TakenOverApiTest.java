package org.pakekelambu.registry.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.registry.Registry.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;

/**
 * The process that works through a roster or a booking dies between two pages: another takes the job over and neither loses a
 * row nor does one twice. The death is told to the jobs' table as a killed process leaves it: an owner whose heart stopped.
 */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class TakenOverApiTest {
    private static final int ROWS = 4_500;
    private static final String PROGRAMME = "taken-over";
    private static final String OURS = "FROM worker WHERE programme = '" + PROGRAMME + "'";

    @Inject
    AgroalDataSource database;

    @Test
    void a_roster_and_a_booking_go_on_where_their_process_died() throws Exception {
        as("operator")
                .post(
                        "/api/v1/programmes",
                        Map.of(
                                "code", PROGRAMME,
                                "name", "Taken over",
                                "region", "16.06",
                                "legalBasis", "Perbup 1",
                                "funding", "APBD",
                                "band", "BPU_1",
                                "quota", 5000))
                .expect(201);

        // 1. In the last rows stand people of the first page: whoever goes on must still know them.
        List<String> niks = new ArrayList<>();
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < ROWS - 2; i++) {
            niks.add(People.man().nik());
            rows.add(RosterDesk.row(niks.get(i), "Orang Ke " + i));
        }
        rows.add(RosterDesk.row(niks.get(4), "Orang Yang Sama"));
        rows.add(RosterDesk.row(niks.get(ROWS - 3), "Orang Yang Sama"));
        Answer accepted = RosterDesk.upload(as("registrar"), PROGRAMME, "NEW", "rows.csv", RosterDesk.csv(rows));
        kill(id(accepted.expect(202)));
        JsonNode done = Registry.finished(as("registrar"), accepted);
        assertEquals("DONE", done.path("state").asText(), done.toString());
        assertEquals(ROWS, done.path("done").asInt());
        assertEquals(ROWS - 2, done.path("accepted").asInt(), done.toString());
        assertEquals(0, done.path("unchanged").asInt(), done.toString());
        List<CSVRecord> rejections = RosterDesk.rejections(as("registrar"), accepted);
        assertEquals(
                List.of(ROWS + " DUPLICATE_IN_FILE", ROWS + 1 + " DUPLICATE_IN_FILE"),
                rejections.stream()
                        .map(r -> r.get("line") + " " + r.get("code"))
                        .toList());
        assertTrue(rejections.get(0).get("message").contains("6"), rejections.toString());
        assertEquals(ROWS - 2, count("SELECT count(*) " + OURS + " AND version = 1"));

        // 2. All of them get a number and pay a month; the booking's process dies as well.
        String today =
                as("operator").get("/api/v1/business-date").json().path("date").asText();
        List<Map<String, String>> numbers = new ArrayList<>();
        for (String id : ids()) {
            numbers.add(Map.of("workerId", id, "kpj", People.kpj(), "issuedOn", today));
        }
        as("partner")
                .post("/api/v1/kpj-assignments", Map.of("assignments", numbers))
                .expect(200);
        Answer booking = as("treasurer")
                .post(
                        "/api/v1/contributions",
                        Map.of(
                                "programme",
                                PROGRAMME,
                                "payments",
                                List.of(Map.of("month", today.substring(0, 7), "paidOn", today)),
                                "reference",
                                "taken-over",
                                "declaredCount",
                                ROWS - 2,
                                "declaredTotal",
                                (ROWS - 2) * 16_800))
                .expect(202);
        kill(id(booking));
        JsonNode booked = Registry.finished(as("treasurer"), booking);
        assertEquals("DONE", booked.path("state").asText(), booked.toString());
        assertEquals(ROWS - 2, booked.path("done").asInt());
        assertEquals(
                ROWS - 2,
                count("SELECT count(*) " + OURS
                        + " AND version = 3 AND jsonb_array_length(facts -> 'paidMonths') = 1"));
        assertEquals(0, count("SELECT count(*) FROM booking_worker WHERE booking_id = '" + id(booking) + "'"));
    }

    /** As soon as a page is committed and another is under way, the job belongs to a process that is dead. */
    private void kill(String job) throws SQLException, InterruptedException {
        String dead = "UPDATE job SET owner = gen_random_uuid(), heartbeat = now() - interval '1 minute' WHERE id = '"
                + job + "' AND state = 'RUNNING' AND done > 0 AND done < total";
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (int i = 0; i < 20_000; i++) {
                if (statement.executeUpdate(dead) == 1) {
                    return;
                }
                Thread.sleep(3);
            }
        }
        throw new AssertionError("The job was never between two pages");
    }

    private static String id(Answer accepted) {
        return accepted.location().substring(accepted.location().lastIndexOf('/') + 1);
    }

    private List<String> ids() throws SQLException {
        var ids = new ArrayList<String>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT id " + OURS + " ORDER BY id")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private int count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
