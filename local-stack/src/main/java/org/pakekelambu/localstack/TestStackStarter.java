package org.pakekelambu.localstack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Starts the stack of {@link TestStack} on a temporary folder, and says where it is in words every loader knows. */
public final class TestStackStarter implements Callable<String> {

    private static final String PREFIX = "pakekelambu-test-";

    @Override
    public String call() throws IOException {
        removeLeftovers();
        Path folder = Files.createTempDirectory(PREFIX);
        LocalStack stack = LocalStack.start(StackOptions.anywhere(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> abandon(folder), "test-stack-stop"));
        return stack.running().text();
    }

    /** Folders whose test was killed: nobody holds their lock any more. */
    private static void removeLeftovers() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                try {
                    if (isOld(folder.resolve("lock"))) {
                        DataFolder.erase(folder);
                        DataFolder.delete(folder);
                    }
                } catch (StackFailure inUse) {
                    // Its test runs beside this one.
                }
            }
        }
    }

    /** A lock file just made may not be locked yet. */
    private static boolean isOld(Path lock) throws IOException {
        Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
        return Files.exists(lock) && Files.getLastModifiedTime(lock).toInstant().isBefore(anHourAgo);
    }

    /**
     * Nobody needs the data again: PostgreSQL is told to end at once, Kafka and the issuer end with this JVM, and a shell sweeps the
     * folder up behind us. Doing it here took longer on a slow disk than Surefire waits for a JVM, which it then killed.
     */
    private static void abandon(Path folder) {
        Postmaster.abort(folder.resolve("postgres"));
        try {
            new ProcessBuilder("sh", "-c", "sleep 3; exec rm -rf \"$0\"", folder.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noShell) {
            DataFolder.delete(folder);
        }
    }
}
