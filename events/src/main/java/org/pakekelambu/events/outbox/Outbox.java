package org.pakekelambu.events.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.events.broker.EventsSettings;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.FullState;
import org.pakekelambu.events.wire.EventJson;
import org.pakekelambu.events.wire.TraceContext;

/**
 * The one way to send an event: it is written in the caller's transaction, so that change and event are both kept or both not,
 * and sent right after the commit.
 *
 * <p>Order: events leave in the order of their rows. For one aggregate this is the order of its versions as long as the caller
 * locks the aggregate, or checks the version it replaces, in the same transaction.
 */
@ApplicationScoped
public class Outbox {

    private static final int ROWS_A_STATEMENT = 1000;
    private static final String INSERT =
            "INSERT INTO outbox (topic, key, type, version, payload, traceparent)" + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String INSERT_MANY = "INSERT INTO outbox (topic, key, type, version, payload, traceparent)"
            + " SELECT * FROM unnest(?::text[], ?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[])";

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final RelayStarter relay;
    private final int largestPayload;

    Outbox(
            AgroalDataSource database,
            TransactionSynchronizationRegistry transaction,
            RelayStarter relay,
            EventsSettings settings) {
        this.database = database;
        this.transaction = transaction;
        this.relay = relay;
        this.largestPayload = settings.largestPayload();
    }

    /**
     * Appends the event that tells of a change.
     *
     * @throws IllegalStateException outside a transaction
     * @throws IllegalArgumentException when the state is too large to be sent
     * @throws OutboxFailure when the database refuses; the caller's transaction must roll back
     */
    public void append(EventType type, FullState state) {
        append(new OutgoingEvent(type, state));
    }

    /** As {@link #append(EventType, FullState)}, with key and version named. */
    public void append(EventType type, UUID key, long version, Object state) {
        append(new OutgoingEvent(type, key, version, state));
    }

    /** As {@link #append(EventType, FullState)}. */
    public void append(OutgoingEvent event) {
        requireTransaction();
        OutboxRow row = row(event);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, row.topic());
            insert.setObject(2, row.key());
            insert.setString(3, row.type());
            insert.setLong(4, row.version());
            insert.setString(5, row.payload());
            insert.setString(6, row.traceparent());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxFailure(e);
        }
        wakeAfterCommit();
    }

    /** Appends many, in their order, with one statement a thousand. */
    public void appendAll(List<OutgoingEvent> events) {
        requireTransaction();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT_MANY)) {
            for (int from = 0; from < events.size(); from += ROWS_A_STATEMENT) {
                List<OutboxRow> rows = events.subList(from, Math.min(events.size(), from + ROWS_A_STATEMENT)).stream()
                        .map(this::row)
                        .toList();
                insert.setArray(1, connection.createArrayOf("text", column(rows, OutboxRow::topic)));
                insert.setArray(2, connection.createArrayOf("uuid", column(rows, OutboxRow::key)));
                insert.setArray(3, connection.createArrayOf("text", column(rows, OutboxRow::type)));
                insert.setArray(4, connection.createArrayOf("bigint", column(rows, OutboxRow::version)));
                insert.setArray(5, connection.createArrayOf("text", column(rows, OutboxRow::payload)));
                insert.setArray(6, connection.createArrayOf("text", column(rows, OutboxRow::traceparent)));
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new OutboxFailure(e);
        }
        wakeAfterCommit();
    }

    private static Object[] column(List<OutboxRow> rows, java.util.function.Function<OutboxRow, Object> of) {
        return rows.stream().map(of).toArray();
    }

    private OutboxRow row(OutgoingEvent event) {
        String payload = EventJson.write(event.state());
        if (payload.length() > largestPayload / 3 && payload.getBytes(StandardCharsets.UTF_8).length > largestPayload) {
            throw new IllegalArgumentException("the state of " + event.type().wireName() + " is too large to be sent");
        }
        String traceparent = event.traceparent() == null ? TraceContext.current() : event.traceparent();
        return new OutboxRow(
                0,
                event.type().topic(),
                event.key(),
                event.type().wireName(),
                event.version(),
                payload,
                traceparent,
                null);
    }

    private void requireTransaction() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is appended in the transaction of the change it tells of");
        }
    }

    /** Once a transaction, whatever the number of its events. */
    private void wakeAfterCommit() {
        if (transaction.getResource(Outbox.class) == null) {
            transaction.putResource(Outbox.class, Boolean.TRUE);
            transaction.registerInterposedSynchronization(new WakeAfterCommit(relay::wake));
        }
    }
}
