package org.pakekelambu.events;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pakekelambu.events.contract.WorkerState;

/**
 * Prints figures and asserts none: they depend on what else the machine does. {@code -Devents.rows=45000} for the roster's size.
 */
@QuarkusTest
@WithTestResource(ServersOfTheApplication.class)
class SpeedTest {

    private static final int ROWS = Integer.getInteger("events.rows", 5000);
    private static final int PAGE = 500;

    @Inject
    Workers workers;

    @Inject
    WorkerCopies copies;

    @Test
    void from_commit_to_handling_under_light_load() throws Exception {
        for (int i = 0; i < 50; i++) {
            sendOneAndWait();
        }
        long[] micros = new long[100];
        for (int i = 0; i < micros.length; i++) {
            micros[i] = sendOneAndWait();
            Thread.sleep(10);
        }
        Arrays.sort(micros);
        System.out.printf(
                "commit -> handled and committed: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                micros[50] / 1e3, micros[95] / 1e3, micros[99] / 1e3);
        assertTrue(micros[0] > 0);
    }

    @Test
    void many_from_outbox_to_copy() throws Exception {
        List<WorkerState> states = Stream.generate(UUID::randomUUID)
                .limit(ROWS)
                .map(id -> Workers.state(id, 1, "x".repeat(1500)))
                .toList();
        long before = copies.count();
        long begin = System.nanoTime();
        IntStream.range(0, ROWS / PAGE)
                .forEach(page -> workers.appendAll(states.subList(page * PAGE, page * PAGE + PAGE)));
        double appended = (System.nanoTime() - begin) / 1e9;
        Waiting.until("all copies", () -> copies.count() == before + ROWS);
        System.out.printf(
                "%,d states of 2 kB: appended in %.1f s by %d transactions, all copied after %.1f s%n",
                ROWS, appended, ROWS / PAGE, (System.nanoTime() - begin) / 1e9);
    }

    private long sendOneAndWait() throws Exception {
        UUID id = UUID.randomUUID();
        workers.append(Workers.state(id, 1));
        long committed = System.nanoTime();
        while (!copies.committed(id)) {
            Thread.onSpinWait();
            Thread.sleep(0, 100_000);
        }
        return (System.nanoTime() - committed) / 1000;
    }
}
