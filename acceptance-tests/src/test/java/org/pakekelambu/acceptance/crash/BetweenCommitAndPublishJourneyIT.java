package org.pakekelambu.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pakekelambu.acceptance.stage.Clerk;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.Office;
import org.pakekelambu.acceptance.stage.OwnStage;
import org.pakekelambu.acceptance.stage.Patience;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.acceptance.stage.TopicReader;
import org.pakekelambu.localstack.Service;

/** The moment in which careless systems lose an event: the database has it, the broker does not, the process dies. */
@OwnStage
class BetweenCommitAndPublishJourneyIT {

    private static final int WORKERS = 25;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void what_was_committed_and_not_yet_sent_is_sent_once_by_the_next_process(Stage stage) {
        Office muba = stage.muba();
        stage.todayIs(TODAY);

        // 1. A registry that commits but does not get to send: its relay is held back.
        stage.kill(Service.REGISTRY);
        stage.restart(Service.REGISTRY, Map.of("EVENTS_RELAY_ENABLED", "false"));
        List<Member> enrolled = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            enrolled.add(muba.registrar().enrols(Enrolment.of("FARMER").wife()));
        }

        // 2. Nobody has heard of them.
        assertEquals(0, sent(stage, enrolled).size());
        Clerk officer = stage.clerk("rina-16.06", "officer", "16.06");
        enrolled.forEach(member -> officer.benefits().get(entitlement(member)).expect(404));

        // 3. It dies; 4. another one starts.
        stage.kill(Service.REGISTRY);
        stage.restart(Service.REGISTRY);

        // 5. Everybody hears of all of them, 6. and of each once.
        for (Member member : enrolled) {
            Patience.until(
                    "benefits knows the worker",
                    () -> officer.benefits().get(entitlement(member)).status(),
                    status -> status == 200);
        }
        Map<String, List<Long>> sent = sent(stage, enrolled);
        assertEquals(WORKERS, sent.size());
        sent.forEach((worker, versions) -> assertEquals(List.of(1L), versions, worker));
    }

    private static String entitlement(Member member) {
        return "/api/v1/entitlements/" + member.id();
    }

    /** Versions sent, by worker. */
    private static Map<String, List<Long>> sent(Stage stage, List<Member> members) {
        Map<String, List<Long>> sent = new TreeMap<>();
        TopicReader.read(stage.bootstrapServers(), "registry.worker.v1", record -> {
            if (!record.topic().endsWith("dead-letter")
                    && members.stream().anyMatch(member -> member.id().equals(record.key()))) {
                sent.computeIfAbsent(record.key(), key -> new ArrayList<>()).add(TopicReader.version(record));
            }
        });
        return sent;
    }
}
