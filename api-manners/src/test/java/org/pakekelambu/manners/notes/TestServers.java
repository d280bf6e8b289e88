package org.pakekelambu.manners.notes;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL with the two roles every service has, and an issuer. */
public class TestServers implements QuarkusTestResourceLifecycleManager {
    public static volatile EmbeddedPostgres postgres;
    /** The way from the service to the database. */
    public static volatile Wire wire;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            TestIssuer.current = new TestIssuer();
            wire = new Wire(postgres.getPort());
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var sql = connection.createStatement()) {
                sql.execute("CREATE ROLE notes_owner LOGIN PASSWORD 'o'");
                sql.execute("CREATE ROLE notes_app LOGIN PASSWORD 'a'");
                sql.execute("CREATE DATABASE notes OWNER notes_owner");
            }
            try (var connection = postgres.getDatabase("notes_owner", "notes").getConnection();
                    var sql = connection.createStatement()) {
                sql.execute("ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO notes_app");
                sql.execute("GRANT USAGE ON SCHEMA public TO notes_app; GRANT CREATE ON SCHEMA public TO notes_owner");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "DB_URL", "jdbc:postgresql://127.0.0.1:" + wire.port() + "/notes",
                "DB_USER", "notes_app",
                "DB_PASSWORD", "a",
                "DB_OWNER_USER", "notes_owner",
                "DB_OWNER_PASSWORD", "o",
                "OIDC_ISSUER_URL", TestIssuer.current.url());
    }

    @Override
    public void stop() {
        TestIssuer.current.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
