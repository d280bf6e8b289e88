package org.pakekelambu.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Prints figures and asserts none: they depend on what else the machine does. */
@QuarkusTest
@WithTestResource(ServersOfTheApplication.class)
class SpeedTest {

    @Inject
    Workers workers;

    @Inject
    WorkerCopies copies;

    @Test
    void from_commit_to_handling_under_light_load() throws Exception {
        for (int i = 0; i < 200; i++) {
            sendOneAndWait();
        }
        long[] micros = new long[300];
        for (int i = 0; i < micros.length; i++) {
            micros[i] = sendOneAndWait();
            Thread.sleep(10);
        }
        Arrays.sort(micros);
        System.out.printf(
                "commit -> handled and committed: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                micros[150] / 1e3, micros[285] / 1e3, micros[297] / 1e3);
        assertEquals(300, micros.length);
    }

    @Test
    void forty_five_thousand_from_outbox_to_copy() throws Exception {
        List<WorkerState> states = Stream.generate(UUID::randomUUID)
                .limit(45_000)
                .map(id -> Workers.state(id, 1, "x".repeat(1500)))
                .toList();
        long before = copies.count();
        long begin = System.nanoTime();
        IntStream.range(0, 90).forEach(page -> workers.appendAll(states.subList(page * 500, page * 500 + 500)));
        double appended = (System.nanoTime() - begin) / 1e9;
        Waiting.until("all copies", () -> copies.count() == before + 45_000);
        System.out.printf(
                "45,000 states of 2 kB: appended in %.1f s (90 transactions), all copied after %.1f s%n",
                appended, (System.nanoTime() - begin) / 1e9);
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
