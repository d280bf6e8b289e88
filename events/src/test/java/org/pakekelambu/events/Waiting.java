package org.pakekelambu.events;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits until something is so; generous, because the machine may be busy. */
public final class Waiting {

    private static final Duration LONGEST = Duration.ofSeconds(120);

    private Waiting() {}

    public static void until(String what, Callable<Boolean> so) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!so.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("in vain: " + what);
            }
            Thread.sleep(20);
        }
    }
}
