package org.pakekelambu.events.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.pakekelambu.events.broker.Backoff;
import org.pakekelambu.events.broker.Failures;

/**
 * Sends the rows of the outbox in the order of their ids, a page at a time: read, send, wait for all acknowledgements, delete.
 * After any failure it deletes nothing, lets go of lock and producer, waits and begins again; a page may then be sent twice.
 *
 * <p>Several replicas may run one: the lock lets one work, the others look now and then whether it is free. A relay whose lock
 * was taken away while it was paused (a long stop of the machine, a network that forgot it) cannot send an old version over a
 * newer one: its successor registers under the same transactional id and Kafka refuses the earlier producer from then on.
 */
final class OutboxRelay implements Runnable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    /**
     * @param poll how often rows are looked for that nobody announced, and the lock when another holds it
     * @param breath rest after a page, for each row in it: a lone event does not hold up the next, while under load many
     *     small commits travel together
     * @param longestBreath rest after a page of many rows; none after a full one
     */
    record Pace(int pageSize, Duration poll, Duration breath, Duration longestBreath) {
        Duration restAfter(int rows) {
            if (rows >= pageSize) {
                return Duration.ZERO;
            }
            Duration rest = breath.multipliedBy(rows);
            return rest.compareTo(longestBreath) < 0 ? rest : longestBreath;
        }
    }

    private final DataSource database;
    private final Supplier<RelayProducer> producers;
    private final Pace pace;
    private final LongConsumer sent;
    private final Semaphore rowsWaiting = new Semaphore(0);
    private final Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running = true;

    /** @param sent told the number of rows of each page that was acknowledged and deleted */
    OutboxRelay(DataSource database, Supplier<RelayProducer> producers, Pace pace, LongConsumer sent) {
        this.database = database;
        this.producers = producers;
        this.pace = pace;
        this.sent = sent;
    }

    /** Rows were committed; never blocks. */
    void wake() {
        if (rowsWaiting.availablePermits() == 0) {
            rowsWaiting.release();
        }
    }

    void stop() {
        running = false;
        stopped.countDown();
        wake();
    }

    @Override
    public void run() {
        while (running) {
            Duration pause = pace.poll().multipliedBy(5);
            try (RelayLock lock = RelayLock.tryTake(database)) {
                if (lock.held()) {
                    relay(lock);
                }
            } catch (Exception e) {
                pause = backoff.next();
                LOG.warnf("The relay begins again in %d ms: %s", pause.toMillis(), Failures.describe(e));
            }
            pause(pause);
        }
    }

    private void relay(RelayLock lock) throws SQLException {
        try (RelayProducer producer = producers.get();
                OutboxPages pages = new OutboxPages(lock.connection(), pace.pageSize())) {
            while (running) {
                List<OutboxRow> page = pages.next();
                if (page.isEmpty()) {
                    awaitRows();
                    continue;
                }
                producer.send(page);
                pages.delete(page);
                sent.accept(page.size());
                backoff.reset();
                pause(pace.restAfter(page.size()));
            }
        }
    }

    /** Until rows are announced, or it is time to look for those of others. */
    private void awaitRows() {
        try {
            if (running && rowsWaiting.tryAcquire(pace.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                rowsWaiting.drainPermits();
            }
        } catch (InterruptedException e) {
            stop();
        }
    }

    /** Whatever is announced meanwhile: neither the lock nor the broker comes back for it. */
    private void pause(Duration time) {
        try {
            stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stop();
        }
    }
}
