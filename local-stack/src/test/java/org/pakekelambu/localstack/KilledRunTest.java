package org.pakekelambu.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A whole run in a JVM of its own, ended by SIGKILL. */
@Execution(ExecutionMode.CONCURRENT)
class KilledRunTest {

    /** Writes one row, says so, and waits to be killed. */
    static final class Run {
        public static void main(String[] arguments) throws Exception {
            LocalStack stack = LocalStack.start(StackOptions.anywhere(Path.of(arguments[0])));
            try (Connection owner = stack.running().databases().as("claims_owner", "claims")) {
                Databases.execute(owner, "CREATE TABLE kept AS SELECT 42 AS n");
            }
            System.out.println("written");
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @Test
    void nothing_stays_behind_and_the_data_is_there_at_the_next_start(@TempDir Path folder) throws Exception {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitLine(run.inputReader(), "written");
        ProcessHandle postgres = Postmaster.of(folder.resolve("postgres")).orElseThrow();

        run.destroyForcibly().waitFor();

        postgres.onExit().get(30, TimeUnit.SECONDS);
        try (LocalStack next = LocalStack.start(StackOptions.anywhere(folder))) {
            assertEquals(42, kept(next));
        }
    }

    private static int kept(LocalStack stack) throws SQLException {
        try (Connection app = stack.running().databases().as("claims_app", "claims");
                var rows = app.createStatement().executeQuery("SELECT n FROM kept")) {
            assertTrue(rows.next());
            return rows.getInt(1);
        }
    }

    private static void awaitLine(BufferedReader output, String expected) throws IOException {
        String line = output.readLine();
        while (line != null && !line.equals(expected)) {
            line = output.readLine();
        }
        assertEquals(expected, line);
    }
}
