package org.pakekelambu.acceptance.stage;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what the services tell each other; looks often at first, then less, and gives up with what was seen last. */
public final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long FIRST_PAUSE = Duration.ofMillis(15).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(240).toNanos();

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
        long pause = FIRST_PAUSE;
        T seen = look.get();
        while (!expected.test(seen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "Not within " + limit.toSeconds() + " seconds: " + what + ". Seen last: " + seen);
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
            seen = look.get();
        }
        return seen;
    }
}
