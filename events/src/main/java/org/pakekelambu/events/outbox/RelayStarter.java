package org.pakekelambu.events.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.pakekelambu.events.broker.EventsSettings;
import org.pakekelambu.events.broker.KafkaClients;
import org.pakekelambu.events.broker.TopicSetup;
import org.pakekelambu.events.broker.Worker;

/** Runs the relay of this process on a thread of its own, from start to stop of the application. */
@ApplicationScoped
class RelayStarter {

    private final OutboxRelay relay;
    private final EventsSettings settings;
    private Worker worker;

    RelayStarter(
            AgroalDataSource database,
            KafkaClients kafka,
            EventsSettings settings,
            TopicSetup topics,
            MeterRegistry meters) {
        Counter sent = Counter.builder("outbox.sent")
                .description("Events sent and acknowledged")
                .register(meters);
        this.settings = settings;
        this.relay = new OutboxRelay(
                database,
                () -> new RelayProducer(kafka.relayProducer(), topics::ensure),
                new OutboxRelay.Pace(
                        settings.relay().pageSize(),
                        settings.relay().poll(),
                        settings.relay().breath(),
                        settings.relay().longestBreath()),
                sent::increment);
    }

    void wake() {
        relay.wake();
    }

    void start(@Observes StartupEvent start) {
        if (settings.relay().enabled()) {
            worker = Worker.start("outbox-relay", relay, relay::stop);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        if (worker != null) {
            worker.close();
        }
    }
}
