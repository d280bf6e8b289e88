package org.pakekelambu.acceptance.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many requests at the same moment. */
public final class Parallel {

    private Parallel() {}

    /** Runs all at once, each on a thread of its own; the answers in the order of the requests. */
    public static <T> List<T> all(List<Callable<T>> requests) {
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(requests)) {
                answers.add(future.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("A request failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
