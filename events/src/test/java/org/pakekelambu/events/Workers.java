package org.pakekelambu.events;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.Fingerprints;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.outbox.OutgoingEvent;

/** The sending half of a service, as its authors write it. */
@ApplicationScoped
public class Workers {

    private final AgroalDataSource database;
    private final Outbox outbox;

    Workers(AgroalDataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Transactional
    public void enrol(UUID id) throws SQLException {
        enrol(id, false);
    }

    @Transactional
    public void enrolAndFail(UUID id) throws SQLException {
        enrol(id, true);
    }

    private void enrol(UUID id, boolean fail) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO aggregate VALUES (?, 1)")) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }
        outbox.append(EventType.WORKER_ENROLLED, state(id, 1));
        if (fail) {
            throw new IllegalStateException("asked to fail");
        }
    }

    @Transactional
    public void append(WorkerState state) {
        outbox.append(EventType.WORKER_CHANGED, state);
    }

    @Transactional
    public void appendAll(List<WorkerState> states) {
        outbox.appendAll(states.stream()
                .map(state -> new OutgoingEvent(EventType.WORKER_CHANGED, state))
                .toList());
    }

    @Transactional
    public void change(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE aggregate SET version = version + 1 WHERE key = ? RETURNING version")) {
            update.setObject(1, id);
            try (ResultSet version = update.executeQuery()) {
                version.next();
                outbox.append(EventType.WORKER_CHANGED, state(id, version.getLong(1)));
            }
        }
    }

    public static WorkerState state(UUID id, long version) {
        return state(id, version, "FARMER");
    }

    public static WorkerState state(UUID id, long version, String occupation) {
        return new WorkerState(
                id,
                version,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                "pake-kelambu",
                "APBD",
                "BPU_1",
                "16.06",
                "16.06.03",
                null,
                occupation,
                "officer-1",
                new Fingerprints("k1:abc", null),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
