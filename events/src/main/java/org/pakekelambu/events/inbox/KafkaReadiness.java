package org.pakekelambu.events.inbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.pakekelambu.events.broker.KafkaClients;

/** Ready: the broker answers and every consumer runs. Asked at most every few seconds, with a short patience. */
@Readiness
@ApplicationScoped
class KafkaReadiness implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    private final KafkaClients kafka;
    private final Inbox inbox;
    private Admin admin;
    private boolean answered;
    private long askedAt = System.nanoTime() - FRESH_NANOS;

    KafkaReadiness(KafkaClients kafka, Inbox inbox) {
        this.kafka = kafka;
        this.inbox = inbox;
    }

    @Override
    public HealthCheckResponse call() {
        boolean broker = brokerAnswers();
        boolean consumers = inbox.alive();
        return HealthCheckResponse.named("kafka")
                .withData("broker", broker ? "reachable" : "not reachable")
                .withData("consumers", consumers ? "running" : "stopped")
                .status(broker && consumers)
                .build();
    }

    private synchronized boolean brokerAnswers() {
        if (System.nanoTime() - askedAt >= FRESH_NANOS) {
            answered = ask();
            askedAt = System.nanoTime();
        }
        return answered;
    }

    private boolean ask() {
        try {
            if (admin == null) {
                admin = kafka.admin(PATIENCE);
            }
            admin.describeCluster().clusterId().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
