package org.pakekelambu.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL on the loopback address, with {@code fsync} and {@code synchronous_commit} on: what is committed
 * survives a crash, and speed measured on it counts. Every role needs its password. Data stays in the given folder.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final Guardian guardian;
    private final Path pgData;
    private final Secrets secrets;

    private LocalPostgres(EmbeddedPostgres server, Guardian guardian, Path pgData, Secrets secrets) {
        this.server = server;
        this.guardian = guardian;
        this.pgData = pgData;
        this.secrets = secrets;
    }

    /**
     * Starts on an empty folder or on one of an earlier run, however that ended.
     *
     * @param pgData folder of the database files; only one server at a time may use it
     * @param port 0 for any free port
     */
    public static LocalPostgres start(Path pgData, int port, Secrets secrets) {
        Postmaster.stopLeftover(pgData);
        try {
            Files.createDirectories(pgData.toAbsolutePath().getParent());
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(pgData)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(Ports.orFree(port))
                    .setPGStartupWait(Duration.ofSeconds(180))
                    .setConnectConfig("password", secrets.password(SUPERUSER))
                    .setLocaleConfig("locale", "C")
                    // The library starts the server for throw-away tests (-F); ours must keep its promises.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setServerConfig("max_connections", "150")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("max_wal_size", "1GB")
                    .setServerConfig("log_min_messages", "warning")
                    .setServerConfig("timezone", "UTC")
                    .start();
            Guardian guardian =
                    Guardian.of(Postmaster.of(pgData).map(ProcessHandle::pid).orElseThrow());
            LocalPostgres postgres = new LocalPostgres(server, guardian, pgData, secrets);
            postgres.askForPasswords();
            return postgres;
        } catch (IOException | RuntimeException e) {
            throw new StackFailure("PostgreSQL does not start on " + pgData + ": " + e.getMessage(), e);
        }
    }

    /** A fresh server lets everybody in without a password; from here on nobody. Again harmless. */
    private void askForPasswords() throws IOException {
        Path rules = pgData.resolve("pg_hba.conf");
        String strict = "host all all 127.0.0.1/32 scram-sha-256\n";
        if (Files.readString(rules).equals(strict)) {
            return;
        }
        try (Connection connection = superuser("postgres")) {
            Databases.execute(
                    connection, "ALTER ROLE postgres PASSWORD " + Databases.quoted(secrets.password(SUPERUSER)));
            Files.writeString(rules, strict);
            Databases.execute(connection, "SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new StackFailure("PostgreSQL refuses its first commands: " + e.getMessage(), e);
        }
    }

    /** The databases of this server and who may open them. */
    public Databases databases() {
        return new Databases(server.getPort(), secrets);
    }

    private Connection superuser(String database) throws SQLException {
        return databases().superuser(database);
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            server.close();
            // The library waits five seconds for the last checkpoint; a full database takes longer.
            Postmaster.stopLeftover(pgData);
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL does not stop: " + e.getMessage(), e);
        } finally {
            guardian.close();
        }
    }
}
