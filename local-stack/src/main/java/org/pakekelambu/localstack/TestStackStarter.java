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

    /** Nobody needs the data again: PostgreSQL ends at once, Kafka and the issuer end with this JVM. */
    private static void abandon(Path folder) {
        Postmaster.abort(folder.resolve("postgres"));
        for (int attempt = 0; attempt < 3 && Files.exists(folder); attempt++) {
            try {
                DataFolder.delete(folder);
            } catch (StackFailure kafkaStillWrites) {
                Thread.yield();
            }
        }
    }
}
