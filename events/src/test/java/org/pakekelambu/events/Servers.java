package org.pakekelambu.events;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.pakekelambu.events.broker.EventsSettings;
import org.pakekelambu.events.broker.KafkaClients;
import org.pakekelambu.localstack.Databases;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.TestStack;
import org.postgresql.ds.PGSimpleDataSource;

/** A real database of its own and an empty topic on a real broker, without an application around them. */
public record Servers(String jdbcUrl, String bootstrapServers, String topic) {

    public static final String USER = "events_test";
    public static final String PASSWORD = "only-for-tests";

    /** With an outbox, and aggregates whose versions grow. */
    public static Servers fresh() throws Exception {
        Servers servers = withEmptyDatabase();
        servers.execute(migration());
        servers.execute("CREATE TABLE aggregate (key uuid PRIMARY KEY, version bigint NOT NULL)");
        servers.createTopic();
        return servers;
    }

    public static Servers withEmptyDatabase() throws SQLException {
        RunningStack stack = TestStack.get();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String database = "events_" + mark;
        Databases databases = stack.databases();
        try (Connection connection = databases.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("DO $$ BEGIN CREATE ROLE " + USER + " LOGIN PASSWORD '" + PASSWORD
                    + "'; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
            statement.execute("CREATE DATABASE " + database + " OWNER " + USER);
        }
        return new Servers(databases.jdbcUrl(database), stack.bootstrapServers(), "registry.test-" + mark + ".v1");
    }

    /** The same database with another broker. */
    public Servers withBroker(String bootstrapServers) {
        return new Servers(jdbcUrl, bootstrapServers, topic);
    }

    public void createTopic() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(3), Optional.empty())))
                    .all()
                    .get();
        }
    }

    public PGSimpleDataSource database() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(jdbcUrl);
        database.setUser(USER);
        database.setPassword(PASSWORD);
        return database;
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The service's clients, under a name that belongs to this topic alone. */
    public KafkaClients kafka() {
        return clients(Map.of("bootstrap.servers", bootstrapServers), "service-of-" + topic);
    }

    /** The clients of a service that reaches its broker so. */
    public static KafkaClients clients(Map<String, Object> connection, String application) {
        EventsSettings settings = new SmallRyeConfigBuilder()
                .withMapping(EventsSettings.class)
                .build()
                .getConfigMapping(EventsSettings.class);
        return new KafkaClients(connection, application, settings);
    }

    private static String migration() throws IOException {
        try (var sql = Servers.class.getResourceAsStream("/db/events/V0001__outbox.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
