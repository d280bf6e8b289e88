package org.pakekelambu.events;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.util.Map;

/** Gives the application of a test its own database and the broker of the test stack. */
public final class ServersOfTheApplication implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            Servers servers = Servers.withEmptyDatabase();
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    servers.jdbcUrl(),
                    "quarkus.datasource.username",
                    Servers.USER,
                    "quarkus.datasource.password",
                    Servers.PASSWORD,
                    "kafka.bootstrap.servers",
                    servers.bootstrapServers());
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the test", e);
        }
    }

    @Override
    public void stop() {
        // The servers end with the JVM.
    }
}
