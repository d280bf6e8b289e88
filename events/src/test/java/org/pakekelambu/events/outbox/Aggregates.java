package org.pakekelambu.events.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.pakekelambu.events.Servers;

/** Aggregates that change as those of a service do: the new version under the row lock, its event in the same transaction. */
final class Aggregates {

    private static final String PAYLOAD = "{\"padding\":\"" + "x".repeat(1500) + "\"}";

    private final Servers servers;
    final List<UUID> keys;

    Aggregates(Servers servers, int count) throws SQLException {
        this.servers = servers;
        this.keys = Stream.generate(UUID::randomUUID).limit(count).toList();
        for (UUID key : keys) {
            servers.execute("INSERT INTO aggregate VALUES ('" + key + "', 0)");
        }
    }

    /** Changes spread evenly over the keys, made by several writers at once. */
    void change(int changes, int writers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<?>> running = IntStream.range(0, writers)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> {
                        try (Connection connection = servers.database().getConnection()) {
                            connection.setAutoCommit(false);
                            for (int i = writer; i < changes; i += writers) {
                                change(connection, keys.get(i % keys.size()));
                                connection.commit();
                            }
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** One change in the caller's transaction. */
    void change(Connection connection, UUID key) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE aggregate SET version = version + 1 WHERE key = ? RETURNING version")) {
            update.setObject(1, key);
            try (ResultSet version = update.executeQuery()) {
                version.next();
                append(connection, key, version.getLong(1));
            }
        }
    }

    private void append(Connection connection, UUID key, long version) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO outbox (topic, key, type, version, payload) VALUES ('"
                        + servers.topic() + "', ?, 'worker-changed', ?, ?)")) {
            insert.setObject(1, key);
            insert.setLong(2, version);
            insert.setString(3, PAYLOAD);
            insert.executeUpdate();
        }
    }

    static List<Long> upTo(long version) {
        return LongStream.rangeClosed(1, version).boxed().toList();
    }
}
