package org.pakekelambu.localstack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One database per service, each with a role that owns its tables and a role that works in them. A service's
 * credentials open its own database and no other.
 */
public final class Databases {

    private final int port;
    private final Secrets secrets;

    Databases(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** @param database {@code registry}, or one of the fresh sets of tests: {@code registry_2} */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection of the server's superuser, who exists only for set-up and for tests that look behind the scene. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", secrets.password("postgres"));
    }

    /** A connection as a service has it; {@code role} is its owner or its application role. */
    public Connection as(String role, String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), role, secrets.password(role));
    }

    /**
     * Makes the database of a service and its two roles where they are missing; what exists stays.
     *
     * @param suffix empty, or the mark of a fresh set
     */
    public void ensure(Service service, String suffix) {
        String database = service.id() + suffix;
        try (Connection server = superuser("postgres")) {
            role(server, service.ownerRole());
            role(server, service.appRole());
            if (!exists(server, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                execute(server, "CREATE DATABASE " + database + " OWNER " + service.ownerRole());
            }
        } catch (SQLException e) {
            throw new StackFailure("The database " + database + " cannot be made: " + e.getMessage(), e);
        }
        grant(service, database);
    }

    private void grant(Service service, String database) {
        String owner = service.ownerRole();
        String app = service.appRole();
        try (Connection connection = superuser(database)) {
            execute(
                    connection,
                    "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC",
                    "GRANT CONNECT, TEMPORARY ON DATABASE " + database + " TO " + app + ", " + owner,
                    "ALTER SCHEMA public OWNER TO " + owner,
                    "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                    "GRANT USAGE ON SCHEMA public TO " + app,
                    "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner + " IN SCHEMA public"
                            + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + app,
                    "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner + " IN SCHEMA public"
                            + " GRANT USAGE, SELECT ON SEQUENCES TO " + app);
        } catch (SQLException e) {
            throw new StackFailure("The rights on " + database + " cannot be set: " + e.getMessage(), e);
        }
    }

    private void role(Connection server, String name) throws SQLException {
        if (!exists(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            execute(server, "CREATE ROLE " + name);
        }
        execute(server, "ALTER ROLE " + name + " LOGIN PASSWORD " + quoted(secrets.password(name)));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    static void execute(Connection connection, String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
