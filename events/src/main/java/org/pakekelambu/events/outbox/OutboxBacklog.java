package org.pakekelambu.events.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.pakekelambu.events.broker.Failures;

/** What waits to be sent, as last looked at. The age goes on growing while the database cannot be asked. */
@Singleton
class OutboxBacklog {

    private static final Logger LOG = Logger.getLogger(OutboxBacklog.class);

    private final DataSource database;
    private volatile long rows;
    private volatile Instant oldest;

    OutboxBacklog(DataSource database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("outbox.rows", this, OutboxBacklog::rows)
                .description("Events waiting to be sent")
                .register(meters);
        Gauge.builder("outbox.lag", this, OutboxBacklog::lagSeconds)
                .description("Age of the oldest event waiting to be sent")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(every = "{events.relay.count-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAgain() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(
                        "SELECT (SELECT count(*) FROM outbox), (SELECT created_at FROM outbox ORDER BY id LIMIT 1)")) {
            answer.next();
            OffsetDateTime first = answer.getObject(2, OffsetDateTime.class);
            oldest = first == null ? null : first.toInstant();
            rows = answer.getLong(1);
        } catch (SQLException e) {
            LOG.debugf("The waiting events could not be counted: %s", Failures.describe(e));
        }
    }

    double rows() {
        return rows;
    }

    double lagSeconds() {
        Instant since = oldest;
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, Instant.now()).toMillis() / 1000.0);
    }
}
