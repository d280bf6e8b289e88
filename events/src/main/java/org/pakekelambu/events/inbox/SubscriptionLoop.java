package org.pakekelambu.events.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.pakekelambu.events.broker.Backoff;
import org.pakekelambu.events.broker.Failures;
import org.pakekelambu.events.contract.FullState;
import org.pakekelambu.events.wire.UnreadableEvent;

/**
 * One subscription's consumer, on a thread of its own: poll, read, hand over, commit the offsets. Whatever fails outside the
 * handling of a batch makes it begin again with a new consumer at the last commit.
 */
final class SubscriptionLoop<T extends FullState> implements Runnable {

    private static final Logger LOG = Logger.getLogger(SubscriptionLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LEAVING = Duration.ofSeconds(5);

    private final String group;
    private final Subscription<T> subscription;
    private final EventDecoder<T> decoder;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final BatchInvoker invoker;
    private final DeadLetterSender deadLetters;
    private final InboxMeters meters;
    private final int refusalsInARow;
    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(10));
    private volatile boolean running = true;
    private volatile Consumer<byte[], byte[]> current;

    SubscriptionLoop(
            String group,
            Subscription<T> subscription,
            Supplier<Consumer<byte[], byte[]>> consumers,
            BatchInvoker invoker,
            DeadLetterSender deadLetters,
            InboxMeters meters,
            int refusalsInARow) {
        this.group = group;
        this.subscription = subscription;
        this.decoder = new EventDecoder<>(subscription.topic(), subscription.type());
        this.consumers = consumers;
        this.invoker = invoker;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.refusalsInARow = refusalsInARow;
    }

    void stop() {
        running = false;
        Consumer<byte[], byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    @Override
    public void run() {
        while (running) {
            Duration pause = Duration.ZERO;
            try {
                current = consumers.get();
                consume(new HeldBatch(current, subscription.topic(), () -> running));
            } catch (WakeupException e) {
                LOG.debugf("%s ends", group);
            } catch (Exception | LinkageError e) {
                pause = backoff.next();
                LOG.warnf("%s begins again in %d ms: %s", group, pause.toMillis(), Failures.describe(e));
            }
            leave();
            sleep(pause);
        }
    }

    /** Tells the group, if it can be told soon. */
    private void leave() {
        try {
            if (current != null) {
                current.close(CloseOptions.timeout(LEAVING));
            }
        } catch (RuntimeException e) {
            LOG.debugf("%s left without a word: %s", group, Failures.describe(e));
        } finally {
            current = null;
        }
    }

    private void consume(HeldBatch held) throws Exception {
        BatchHandling<T> handling = new BatchHandling<>(
                group,
                batch -> invoker.invoke(subscription, batch),
                new BatchHandling.Loop<T>() {
                    @Override
                    public boolean pause(Duration time) {
                        return held.pause(time);
                    }

                    @Override
                    public boolean putAside(Incoming<T> event, String cause) {
                        return SubscriptionLoop.this.putAside(
                                held, held.record(event.partition(), event.offset()), cause);
                    }
                },
                refusalsInARow);
        while (running) {
            ConsumerRecords<byte[], byte[]> records = held.poll(POLL);
            if (records.isEmpty()) {
                meters.lag(held.lag());
                continue;
            }
            if (settle(held, handling, records)) {
                held.commit();
                meters.consumed(records.count());
                backoff.reset();
            } else {
                held.giveUp();
            }
            meters.lag(held.lag());
        }
    }

    private boolean settle(HeldBatch held, BatchHandling<T> handling, ConsumerRecords<byte[], byte[]> records) {
        List<Incoming<T>> batch = new ArrayList<>(records.count());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                batch.add(decoder.decode(record));
            } catch (UnreadableEvent e) {
                if (!putAside(held, record, e.getMessage())) {
                    return false;
                }
            }
        }
        return batch.isEmpty() || handling.handle(batch);
    }

    /** Until it is acknowledged: nothing is passed over in silence. */
    private boolean putAside(HeldBatch held, ConsumerRecord<byte[], byte[]> record, String cause) {
        LOG.errorf("%s: partition %d offset %d is put aside: %s", group, record.partition(), record.offset(), cause);
        Backoff tries = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(10));
        while (true) {
            try {
                deadLetters.putAside(group, record, cause);
                meters.deadLettered();
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (Exception e) {
                LOG.warnf("%s: no dead letter could be sent: %s", group, Failures.describe(e));
                if (!held.pause(tries.next())) {
                    return false;
                }
            }
        }
    }

    private void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
