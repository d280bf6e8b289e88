package org.pakekelambu.events.outbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.pakekelambu.events.Servers;
import org.pakekelambu.events.Waiting;
import org.pakekelambu.events.broker.Worker;

/** A relay on a thread of its own, as in one replica of a service. */
final class RunningRelay implements AutoCloseable {

    final AtomicLong sent = new AtomicLong();
    private final OutboxRelay relay;
    private final Worker worker;

    RunningRelay(Servers servers) {
        this(servers, servers.database(), UnaryOperator.identity());
    }

    RunningRelay(Servers servers, DataSource database, UnaryOperator<Producer<byte[], byte[]>> producers) {
        relay = new OutboxRelay(
                database,
                () -> new RelayProducer(producers.apply(servers.kafka().relayProducer()), topic -> {}),
                new OutboxRelay.Pace(500, Duration.ofMillis(50), Duration.ofMillis(5), Duration.ofMillis(50)),
                sent::addAndGet);
        worker = Worker.start("relay", relay, relay::stop);
    }

    void awaitSent(long rows) throws Exception {
        Waiting.until(rows + " rows sent", () -> sent.get() >= rows);
    }

    @Override
    public void close() {
        worker.close();
    }
}
