package org.pakekelambu.events;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.util.Map;
import org.pakekelambu.localstack.TestStack;

/** Gives the application of a test its own database and the broker of the test stack. */
public final class ServersOfTheApplication implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            Servers servers = Servers.withEmptyDatabase();
            return Map.of(
                    "DB_URL",
                    servers.jdbcUrl(),
                    "DB_USER",
                    Servers.USER,
                    "DB_PASSWORD",
                    Servers.PASSWORD,
                    "DB_OWNER_USER",
                    Servers.USER,
                    "DB_OWNER_PASSWORD",
                    Servers.PASSWORD,
                    "OIDC_ISSUER_URL",
                    TestStack.get().issuerUrl(),
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
