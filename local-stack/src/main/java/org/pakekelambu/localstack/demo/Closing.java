package org.pakekelambu.localstack.demo;

import java.util.ArrayDeque;
import java.util.Deque;

/** Stops what was started, last things first, once. */
final class Closing {

    private record Opened(String name, AutoCloseable what) {}

    private final Deque<Opened> opened = new ArrayDeque<>();
    private final Screen screen;
    private boolean begun;

    Closing(Screen screen) {
        this.screen = screen;
    }

    synchronized <T extends AutoCloseable> T add(String name, T what) {
        opened.push(new Opened(name, what));
        return what;
    }

    synchronized boolean hasBegun() {
        return begun;
    }

    void all() {
        synchronized (this) {
            begun = true;
        }
        while (true) {
            Opened next;
            synchronized (this) {
                next = opened.poll();
            }
            if (next == null) {
                return;
            }
            try {
                next.what().close();
                screen.plain("Stopped " + next.name() + ".");
            } catch (Exception e) {
                screen.plain("Could not stop " + next.name() + ": " + e.getMessage());
            }
        }
    }
}
