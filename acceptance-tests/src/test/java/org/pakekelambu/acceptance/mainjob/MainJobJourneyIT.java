package org.pakekelambu.acceptance.mainjob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class MainJobJourneyIT {

    private static final int TERMINATED = 143;

    @Test
    void the_story_is_told_once_and_nothing_stays_behind_however_the_main_job_ends(@TempDir Path data)
            throws Exception {
        // 1. A small roster, and the two deaths with the sums and articles of the full story.
        RunningDemo first = RunningDemo.start(data, RunningDemo.anywhere());
        String story = first.onceReady();
        assertTrue(story.contains("300 rows accepted (generator: 300), 413 rejected (generator: 413)"), story);
        assertTrue(story.contains("payable now: Rp42.000.000"), story);
        assertTrue(
                story.contains("Rp70.000.000 by statute + Rp2.000.000 of the programme's promise = Rp72.000.000"),
                story);
        assertTrue(story.contains("needs 36 paid months"), story);
        assertTrue(story.contains("0 rows accepted (generator: 0), 42 rejected (generator: 42)"), story);
        assertTrue(story.contains("{ALREADY_ENROLLED=40, DECEASED=2}"), story);
        assertFalse(story.contains("DIFFERENT"), story);
        assertEquals(2, story.split("the money has arrived: PAID", -1).length - 1, story);

        // The tokens it leaves are people enough for a claim of one's own, the unclear answer and the decision among
        // them.
        new Newcomer(story, data.resolve("tokens")).carriesAClaimThroughTheOffice();

        // 2. Ended politely, it stops everything it started.
        List<ProcessHandle> children = first.children(data);
        assertTrue(children.size() >= 4, "three services and PostgreSQL at least: " + children);
        assertEquals(TERMINATED, first.terminate());
        RunningDemo.awaitEnd(children);
        assertTrue(first.text().contains("Stopped the three services."), first.text());

        // 3. Started again, it finds its data and does not tell the story twice.
        RunningDemo second = RunningDemo.start(data, RunningDemo.anywhere());
        String again = second.onceReady();
        assertTrue(again.contains("The data folder holds a story told before"), again);
        assertFalse(again.contains("rows accepted"), again);

        // 4. A service that is killed is started again.
        second.killService("registry-service");
        second.onceSaid("registry is ready again.");

        // 5. Killed without warning, it leaves no process behind either.
        List<ProcessHandle> orphans = second.children(data);
        second.kill();
        RunningDemo.awaitEnd(orphans);
    }

    @Test
    void a_taken_port_is_named_with_its_option_and_nothing_is_started(@TempDir Path data) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            RunningDemo demo = RunningDemo.start(
                    data, "--claims-port", Integer.toString(other.getLocalPort()), "--kafka-port", "0");
            assertEquals(1, demo.exitCode());
            assertTrue(
                    demo.text().contains("port " + other.getLocalPort() + " (claims; change it with --claims-port)"),
                    demo.text());
        }
    }
}
