package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.pakekelambu.localstack.StackFailure;
import org.pakekelambu.localstack.api.ApiClient;

/** Waits for what takes a while. */
final class Work {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private Work() {}

    /**
     * Follows a job until it is in one of the states.
     *
     * @param path of the job
     * @throws StackFailure with the job's problem when it failed
     */
    static JsonNode until(Set<String> states, ApiClient api, String path, Progress progress) {
        try (progress) {
            JsonNode job = await(
                    path,
                    () -> {
                        JsonNode seen = api.get(path).expect(200).json();
                        progress.at(
                                seen.path("done").asLong(), seen.path("total").asLong());
                        return seen;
                    },
                    seen -> states.contains(seen.path("state").asText()) || failed(seen));
            if (failed(job)) {
                throw new StackFailure("The job " + path + " failed: " + job.path("problem"));
            }
            return job;
        }
    }

    private static boolean failed(JsonNode job) {
        return job.path("state").asText().equals("FAILED");
    }

    /** Looks until it is as expected. */
    static <T> T await(String what, Supplier<T> look, Predicate<T> expected) {
        long end = System.nanoTime() + LIMIT.toNanos();
        T seen = look.get();
        while (!expected.test(seen)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                throw new StackFailure("Waited " + LIMIT.toMinutes() + " minutes in vain for " + what + ": " + seen);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
