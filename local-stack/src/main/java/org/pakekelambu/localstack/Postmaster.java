package org.pakekelambu.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process that PostgreSQL itself wrote down in its data folder. */
final class Postmaster {

    private Postmaster() {}

    static Optional<ProcessHandle> of(Path pgData) {
        Path pidFile = pgData.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
            // A pid is used again by the system: only a postgres is taken for ours.
            return ProcessHandle.of(pid)
                    .filter(process -> process.info()
                            .command()
                            .map(c -> c.contains("postgres"))
                            .orElse(true));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Stops the server that a killed predecessor left behind on this data folder, in good order. Call it only while
     * holding the lock of the folder.
     */
    static void stopLeftover(Path pgData) {
        stop(pgData, "-INT");
    }

    /** Ends the server at once, without writing anything more; the next start on the folder would recover. */
    static void abort(Path pgData) {
        of(pgData).ifPresent(process -> signal(process, "-QUIT"));
    }

    private static void stop(Path pgData, String signal) {
        of(pgData).ifPresent(process -> {
            signal(process, signal);
            awaitEnd(process);
        });
    }

    private static void signal(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noKillCommand) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.get(60, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            // Safe for the data: the write-ahead log is synced, the next start recovers.
            process.destroyForcibly();
            end.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new StackFailure("The PostgreSQL of an earlier run cannot be stopped.", e);
        }
    }
}
