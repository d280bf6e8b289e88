package org.pakekelambu.events.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What waits to be sent, as last looked at. The age goes on growing while nobody can look. */
final class OutboxBacklog {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private volatile long rows;
    private volatile Instant oldest;
    private Instant lookedAt = Instant.MIN;

    /** Looks when the last look is some seconds old: counting is not free. */
    void lookAgain(Connection connection) throws SQLException {
        if (Instant.now().isBefore(lookedAt.plus(FRESH))) {
            return;
        }
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(
                        "SELECT (SELECT count(*) FROM outbox), (SELECT created_at FROM outbox ORDER BY id LIMIT 1)")) {
            answer.next();
            OffsetDateTime first = answer.getObject(2, OffsetDateTime.class);
            oldest = first == null ? null : first.toInstant();
            rows = answer.getLong(1);
            lookedAt = Instant.now();
        }
    }

    void empty() {
        rows = 0;
        oldest = null;
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
