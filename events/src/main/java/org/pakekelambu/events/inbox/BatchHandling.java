package org.pakekelambu.events.inbox;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.pakekelambu.events.broker.Backoff;
import org.pakekelambu.events.broker.Failures;
import org.pakekelambu.events.contract.FullState;

/**
 * Has a batch handled, whatever it takes: tried again for ever while the surroundings fail, divided to find the one record that
 * can never be handled. When nearly every record seems to be such, the fault is ours and nothing more is put aside.
 */
final class BatchHandling<T extends FullState> {

    private static final Logger LOG = Logger.getLogger(BatchHandling.class);
    private static final int TRIES_BEFORE_DIVIDING = 3;

    /** The loop around: waits without losing its place in the group. */
    interface Loop<T extends FullState> {

        /** @return false when the batch is no longer ours, or the end has come */
        boolean pause(Duration time);

        /** @return false as {@link #pause} */
        boolean putAside(Incoming<T> event, String cause);
    }

    private final String subscription;
    private final Consumer<List<Incoming<T>>> handler;
    private final Loop<T> loop;
    private final int refusalsInARow;
    private int refused;

    BatchHandling(String subscription, Consumer<List<Incoming<T>>> handler, Loop<T> loop, int refusalsInARow) {
        this.subscription = subscription;
        this.handler = handler;
        this.loop = loop;
        this.refusalsInARow = refusalsInARow;
    }

    /** @return true when every event is handled or put aside; false when the batch was given up */
    boolean handle(List<Incoming<T>> batch) {
        return handle(batch, TRIES_BEFORE_DIVIDING);
    }

    private boolean handle(List<Incoming<T>> batch, int tries) {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
        int blamed = 0;
        while (true) {
            try {
                handler.accept(batch);
                refused = 0;
                return true;
            } catch (Exception | StackOverflowError | AssertionError e) {
                blamed += Failures.ofTheSurroundings(e) ? 0 : 1;
                if (blamed >= tries && refused < refusalsInARow) {
                    return batch.size() > 1 ? divide(batch) : refuse(batch.get(0), e);
                }
                Duration pause = backoff.next();
                LOG.warnf(
                        "%s: %d events are tried again in %d ms: %s",
                        subscription, batch.size(), pause.toMillis(), Failures.describe(e));
                if (!loop.pause(pause)) {
                    return false;
                }
            }
        }
    }

    private boolean divide(List<Incoming<T>> batch) {
        int middle = batch.size() / 2;
        List<Incoming<T>> first = batch.subList(0, middle);
        List<Incoming<T>> second = batch.subList(middle, batch.size());
        return handle(first, triesOf(first)) && handle(second, triesOf(second));
    }

    private int triesOf(List<Incoming<T>> part) {
        return part.size() > 1 ? 1 : 2;
    }

    private boolean refuse(Incoming<T> event, Throwable failure) {
        String cause = "cannot be handled: " + Failures.describe(failure);
        refused++;
        if (refused == refusalsInARow) {
            LOG.errorf(
                    "%s: %d events in a row could not be handled. The fault is probably here; nothing more is put aside.",
                    subscription, refused);
        }
        return loop.putAside(event, cause);
    }
}
