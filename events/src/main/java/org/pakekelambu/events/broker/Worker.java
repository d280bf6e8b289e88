package org.pakekelambu.events.broker;

import java.time.Duration;

/** A named daemon thread with an orderly end: asked to stop, waited for, interrupted only when it does not hear. */
public final class Worker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Thread thread;
    private final Runnable askToStop;

    private Worker(Thread thread, Runnable askToStop) {
        this.thread = thread;
        this.askToStop = askToStop;
    }

    public static Worker start(String name, Runnable work, Runnable askToStop) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return new Worker(thread, askToStop);
    }

    public boolean alive() {
        return thread.isAlive();
    }

    /** Begins the end; {@link #close} waits for it. */
    public void askToStop() {
        askToStop.run();
    }

    @Override
    public void close() {
        askToStop();
        try {
            thread.join(PATIENCE.toMillis());
            if (thread.isAlive()) {
                thread.interrupt();
                thread.join(PATIENCE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
