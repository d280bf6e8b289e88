package org.pakekelambu.acceptance.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pakekelambu.acceptance.stage.Clerk;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Human;
import org.pakekelambu.acceptance.stage.Office;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Patience;
import org.pakekelambu.acceptance.stage.RosterDesk;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.acceptance.stage.Treasurer;
import org.pakekelambu.localstack.roster.CsvForm;
import org.pakekelambu.localstack.roster.DemonstrationRoster;
import org.pakekelambu.localstack.roster.ExpectedOutcome;
import org.pakekelambu.localstack.roster.ExpectedRejection;
import org.pakekelambu.localstack.roster.RosterSize;
import org.pakekelambu.localstack.roster.RosterWorker;
import org.pakekelambu.localstack.roster.WrittenRoster;

@ExtendWith(OnStage.class)
class RosterJourneyIT {

    private static final int WORKERS = 2_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PROGRAMME = "pake-kelambu";
    private static final Pattern REJECTION =
            Pattern.compile("(?m)^(\\d+),([a-z_0-9]*),(?:\"(?:[^\"]|\"\")*\"|[^,\"]*),([A-Z_]+),");

    @TempDir
    Path folder;

    @Test
    void two_thousand_existing_members_go_in_and_every_spoiled_row_comes_back_with_its_reason(Stage stage)
            throws IOException {
        Office muba = stage.muba();
        stage.todayIs(TODAY);
        Clerk dewi = stage.clerk("dewi-16.06", "registrar", "16.06");
        RosterDesk desk = new RosterDesk(stage.clerk("siti-16.06", "registrar", "16.06"), dewi);

        // 1. An office writes its file as its spreadsheet does; the generator knows what must become of each row.
        List<RosterWorker> good = new ArrayList<>();
        WrittenRoster file = new DemonstrationRoster(DemonstrationRoster.SEED, RosterSize.of(WORKERS))
                .write(folder, CsvForm.SPREADSHEET, good::add);
        stage.remember(good.stream().map(RosterJourneyIT::human).toList());
        Map<String, Map<String, Long>> before = counts(dewi);

        // 2. It is uploaded, checked, and waits: past memberships need a second person.
        JsonNode members = desk.uploads(file.members(), PROGRAMME, "MEMBERS");
        assertEquals("AWAITING_CONFIRMATION", members.path("state").asText(), members.toString());
        assertEquals(403, desk.uploaderConfirms(members).status());

        // 3. The second person confirms; good rows go in, bad rows come back to the row.
        JsonNode taken = desk.secondPersonConfirms(members);
        assertOutcome(file.expectedMembers(), taken, desk.rejections(taken));

        // 4. The families follow.
        JsonNode families = desk.uploads(file.families(), PROGRAMME, "FAMILIES");
        if (families.path("state").asText().equals("AWAITING_CONFIRMATION")) {
            families = desk.secondPersonConfirms(families);
        }
        assertOutcome(file.expectedFamilies(), families, desk.rejections(families));

        // 5. The counts of the registry are those of the generator.
        assertEquals(file.expectedMembers().counts(), difference(counts(dewi), before));

        // 6. All months since the launch are booked in one booking with control totals.
        List<String> ids = ids(dewi, good);
        List<Map<String, Object>> payments = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2025, 7);
                !month.isAfter(YearMonth.of(2026, 11));
                month = month.plusMonths(1)) {
            payments.add(Treasurer.payment(month, month.atDay(month.equals(YearMonth.of(2025, 7)) ? 31 : 10)));
        }
        muba.treasurer()
                .booking(PROGRAMME, ids, payments, (long) ids.size() * payments.size(), 1)
                .expect(422);
        muba.treasurer().finished(muba.treasurer().booking(PROGRAMME, ids, payments));

        // 7. Claims sees them: an officer can ask for any of them what the family would get.
        for (RosterWorker worker : List.of(good.get(0), good.get(WORKERS / 2), good.get(WORKERS - 1))) {
            Patience.until(
                    "claims knows the worker and the cover",
                    () -> muba.officer()
                            .previews(Filing.deathByNik(worker.person().nik(), LocalDate.of(2026, 11, 20))),
                    preview -> preview.path("lines").size() >= 3);
        }

        // 8. The same files again change nothing.
        long version = version(dewi, ids.get(0));
        JsonNode again = desk.secondPersonConfirms(desk.uploads(file.members(), PROGRAMME, "MEMBERS"));
        assertEquals(WORKERS, again.path("accepted").asInt());
        assertEquals(WORKERS, again.path("unchanged").asInt());
        assertEquals(version, version(dewi, ids.get(0)));
        assertEquals(file.expectedMembers().counts(), difference(counts(dewi), before));
    }

    private static void assertOutcome(ExpectedOutcome expected, JsonNode roster, String csv) {
        assertEquals("DONE", roster.path("state").asText(), roster.toString());
        assertEquals(lines(expected.rejections()), lines(csv));
        assertEquals(expected.accepted(), roster.path("accepted").asInt());
        assertEquals(expected.rejections().size(), roster.path("rejected").asInt());
        assertEquals(expected.rows(), roster.path("total").asInt());
    }

    private static String lines(List<ExpectedRejection> rejections) {
        StringBuilder lines = new StringBuilder();
        rejections.forEach(r -> lines.append(r.line() + " " + r.column() + " " + r.code() + "\n"));
        return lines.toString();
    }

    private static String lines(String csv) {
        StringBuilder lines = new StringBuilder();
        Matcher row = REJECTION.matcher(csv);
        while (row.find()) {
            lines.append(row.group(1) + " " + row.group(2) + " " + row.group(3) + "\n");
        }
        return lines.toString();
    }

    private static Map<String, Map<String, Long>> counts(Clerk clerk) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (String by : List.of("decile", "district", "occupation")) {
            Map<String, Long> counted = new TreeMap<>();
            JsonNode answer = clerk.registry()
                    .get("/api/v1/statistics/members?by=" + by)
                    .expect(200)
                    .json();
            answer.path("items")
                    .forEach(item -> counted.put(
                            item.path("key").asText(), item.path("members").asLong()));
            counts.put(by, counted);
        }
        return counts;
    }

    private static Map<String, Map<String, Integer>> difference(
            Map<String, Map<String, Long>> now, Map<String, Map<String, Long>> before) {
        Map<String, Map<String, Integer>> difference = new TreeMap<>();
        now.forEach((by, counted) -> {
            Map<String, Integer> more = new TreeMap<>();
            counted.forEach((key, members) -> {
                int grown = (int) (members - before.get(by).getOrDefault(key, 0L));
                if (grown != 0) {
                    more.put(key, grown);
                }
            });
            difference.put(by, more);
        });
        return difference;
    }

    private static List<String> ids(Clerk clerk, List<RosterWorker> workers) {
        List<String> ids = new ArrayList<>();
        for (RosterWorker worker : workers) {
            JsonNode found = clerk.registry()
                    .post(
                            "/api/v1/workers/search",
                            Map.of("nik", worker.person().nik()))
                    .expect(200)
                    .json();
            ids.add(found.path("items").path(0).path("id").asText());
        }
        return ids;
    }

    private static long version(Clerk clerk, String id) {
        return clerk.registry()
                .get("/api/v1/workers/" + id)
                .expect(200)
                .json()
                .path("version")
                .asLong();
    }

    private static Human human(RosterWorker worker) {
        return new Human(
                worker.person().name(),
                worker.person().nik(),
                worker.person().birthDate(),
                worker.person().sex().name());
    }
}
