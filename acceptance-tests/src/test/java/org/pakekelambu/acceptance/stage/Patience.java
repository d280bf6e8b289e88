package org.pakekelambu.acceptance.stage;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what the services tell each other; looks often, and gives up with what was seen last. */
public final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long PAUSE = Duration.ofMillis(15).toNanos();

    private Patience() {}

    /**
     * @param what the sentence that should become true
     * @return the first answer that is as expected
     */
    public static <T> T until(String what, Supplier<T> look, Predicate<T> expected) {
        return until(what, LIMIT, look, expected);
    }

    public static <T> T until(String what, Duration limit, Supplier<T> look, Predicate<T> expected) {
        long end = System.nanoTime() + limit.toNanos();
        T seen = look.get();
        while (!expected.test(seen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "Not within " + limit.toSeconds() + " seconds: " + what + ". Seen last: " + seen);
            }
            LockSupport.parkNanos(PAUSE);
            seen = look.get();
        }
        return seen;
    }
}
