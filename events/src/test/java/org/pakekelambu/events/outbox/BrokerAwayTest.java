package org.pakekelambu.events.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pakekelambu.events.Servers;
import org.pakekelambu.localstack.LocalKafka;

class BrokerAwayTest {

    @TempDir
    Path folder;

    @Test
    void rows_wait_while_the_broker_is_away_and_are_sent_when_it_is_back() throws Exception {
        LocalKafka broker = LocalKafka.start(folder, 0, 1);
        int port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
        Servers servers = Servers.fresh().withBroker(broker.bootstrapServers());
        servers.createTopic();
        Aggregates aggregates = new Aggregates(servers, 10);
        MeterRegistry figures = new SimpleMeterRegistry();
        OutboxBacklog backlog = new OutboxBacklog(servers.database(), figures);
        try (RunningRelay relay = new RunningRelay(servers)) {
            aggregates.change(100, 2);
            relay.awaitSent(100);
            broker.close();
            aggregates.change(900, 2);
            Thread.sleep(2000);
            assertEquals(100, relay.sent.get());
            backlog.lookAgain();
            assertEquals(900, figures.get("outbox.rows").gauge().value());
            double lag = figures.get("outbox.lag").gauge().value();
            assertTrue(lag >= 2, "the oldest waits for " + lag + " s");
            broker = LocalKafka.start(folder, port, 1);
            relay.awaitSent(1000);
            backlog.lookAgain();
            assertEquals(0, figures.get("outbox.rows").gauge().value());
            assertEquals(0, figures.get("outbox.lag").gauge().value());
        }
        Sent sent = Sent.on(servers);
        assertTrue(sent.records() >= 1000);
        aggregates.keys.forEach(key ->
                assertEquals(Aggregates.upTo(100), Sent.news(sent.versions().get(key))));
        broker.close();
    }
}
