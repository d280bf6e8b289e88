package org.pakekelambu.events.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;
import org.pakekelambu.events.Servers;
import org.pakekelambu.events.ServersOfTheApplication;
import org.pakekelambu.events.Waiting;
import org.pakekelambu.events.WorkerCopies;
import org.pakekelambu.events.Workers;

@QuarkusTest
@WithTestResource(ServersOfTheApplication.class)
class KafkaReadinessTest {

    @Inject
    @Readiness
    KafkaReadiness readiness;

    @Inject
    Inbox inbox;

    @Inject
    Workers workers;

    @Inject
    WorkerCopies copies;

    @Inject
    MeterRegistry meters;

    @Test
    void ready_while_the_broker_answers() {
        assertEquals(HealthCheckResponse.Status.UP, readiness.call().getStatus());
    }

    @Test
    void not_ready_when_nobody_answers_at_the_address() {
        Servers nowhere = new Servers("", "127.0.0.1:1", "registry.nowhere.v1");
        assertEquals(
                HealthCheckResponse.Status.DOWN,
                new KafkaReadiness(nowhere.kafka(), inbox).call().getStatus());
    }

    @Test
    void the_figures_of_sending_and_receiving_are_published() throws Exception {
        UUID worker = UUID.randomUUID();
        workers.append(Workers.state(worker, 1));
        Waiting.until("its arrival", () -> copies.committed(worker));
        Waiting.until("counted", () -> meters.get("outbox.sent").counter().count() >= 1);
        Waiting.until("counted", () -> meters.get("inbox.consumed").counter().count() >= 1);
        for (String gauge : new String[] {"outbox.rows", "outbox.lag", "inbox.lag"}) {
            Waiting.until(gauge + " is 0", () -> meters.get(gauge).gauge().value() == 0);
        }
    }
}
