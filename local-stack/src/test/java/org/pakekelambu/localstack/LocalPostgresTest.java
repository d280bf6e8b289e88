package org.pakekelambu.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LocalPostgresTest {

    private static final RunningStack STACK = TestStack.get();

    @Test
    void commits_are_forced_to_the_disk() throws SQLException {
        assertEquals("on", answer("registry_app", "registry", "SHOW fsync"));
        assertEquals("on", answer("registry_app", "registry", "SHOW synchronous_commit"));
        assertEquals("on", answer("registry_app", "registry", "SHOW full_page_writes"));
    }

    @Test
    void credentials_of_a_service_open_only_its_own_database() throws SQLException {
        for (Service mine : Service.values()) {
            for (Service other : Service.values()) {
                if (mine == other) {
                    assertEquals("1", answer(mine.appRole(), other.id(), "SELECT 1"));
                    assertEquals("1", answer(mine.ownerRole(), other.id(), "SELECT 1"));
                } else {
                    assertRefused(mine.appRole(), other.id());
                    assertRefused(mine.ownerRole(), other.id());
                }
            }
        }
    }

    @Test
    void nobody_enters_without_the_password() {
        String url = STACK.jdbcUrl(Service.CLAIMS);
        for (String role : new String[] {"postgres", "claims_owner", "claims_app"}) {
            assertThrows(
                    SQLException.class,
                    () -> java.sql.DriverManager.getConnection(url, role, "guess")
                            .close());
        }
    }

    @Test
    void application_role_works_in_the_owners_tables_but_cannot_make_or_empty_them() throws SQLException {
        try (Connection owner = STACK.databases().as("benefits_owner", "benefits");
                Connection app = STACK.databases().as("benefits_app", "benefits")) {
            Databases.execute(owner, "CREATE TABLE note (id bigserial PRIMARY KEY, text text)");
            Databases.execute(app, "INSERT INTO note (text) VALUES ('a')", "UPDATE note SET text = 'b'");
            assertEquals("b", answer(app, "SELECT text FROM note"));
            assertThrows(SQLException.class, () -> Databases.execute(app, "TRUNCATE note"));
            assertThrows(SQLException.class, () -> Databases.execute(app, "DROP TABLE note"));
            assertThrows(SQLException.class, () -> Databases.execute(app, "CREATE TABLE mine (id int)"));
            Databases.execute(app, "DELETE FROM note");
            Databases.execute(owner, "DROP TABLE note");
        }
    }

    @Test
    void committed_rows_survive_a_server_killed_without_warning(@TempDir Path folder) throws Exception {
        Secrets secrets = new Secrets(folder.resolve("secrets"));
        Path data = folder.resolve("postgres");
        LocalPostgres first = LocalPostgres.start(data, 0, secrets);
        first.databases().ensure(Service.REGISTRY, "");
        try (Connection owner = first.databases().as("registry_owner", "registry")) {
            Databases.execute(owner, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n");
        }
        // SIGKILL to the server and all its children, as in a power cut.
        ProcessHandle server = Postmaster.of(data).orElseThrow();
        server.children().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
        server.onExit().join();
        first.close();
        try (LocalPostgres second = LocalPostgres.start(data, 0, secrets);
                Connection app = second.databases().as("registry_app", "registry")) {
            assertEquals("1000", answer(app, "SELECT count(*) FROM kept"));
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_run_is_replaced(@TempDir Path folder) throws Exception {
        Secrets secrets = new Secrets(folder.resolve("secrets"));
        Path data = folder.resolve("postgres");
        LocalPostgres first = LocalPostgres.start(data, 0, secrets);
        ProcessHandle leftover = Postmaster.of(data).orElseThrow();
        // The lock of a killed JVM is gone; this JVM lives, so the lock goes with its file.
        Files.delete(data.resolve("epg-lock"));
        try (LocalPostgres second = LocalPostgres.start(data, 0, secrets)) {
            assertFalse(leftover.isAlive());
            second.databases().ensure(Service.REGISTRY, "");
            second.databases().ensure(Service.REGISTRY, "");
            assertEquals("1", answerOf(second, "SELECT 1"));
        } finally {
            first.close();
        }
    }

    private static String answerOf(LocalPostgres server, String query) throws SQLException {
        try (Connection connection = server.databases().as("registry_app", "registry")) {
            return answer(connection, query);
        }
    }

    private static void assertRefused(String role, String database) {
        SQLException refused =
                assertThrows(SQLException.class, () -> answer(role, database, "SELECT 1"), role + " in " + database);
        assertEquals("42501", refused.getSQLState(), refused.getMessage());
    }

    private static String answer(String role, String database, String query) throws SQLException {
        try (Connection connection = STACK.databases().as(role, database)) {
            return answer(connection, query);
        }
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
