package org.pakekelambu.localstack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** PostgreSQL, Kafka and the token issuer, started together on one data folder and stopped together. */
public final class LocalStack implements AutoCloseable {

    /** What has been started, in order; it is stopped the other way round. */
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private RunningStack running;

    private LocalStack() {}

    /**
     * Returns when all three answer and every database, role, topic and key exists.
     *
     * @throws PortsTaken naming every port that is in use, before anything was started
     */
    public static LocalStack start(StackOptions options) {
        Quiet.please();
        LocalStack stack = new LocalStack();
        try {
            stack.started.push(FolderLock.on(options.folder()));
            PortsTaken.check(options.namedPorts());
            stack.running = stack.startServers(options);
            return stack;
        } catch (RuntimeException | Error e) {
            stack.close();
            throw e;
        }
    }

    private RunningStack startServers(StackOptions options) {
        Path folder = options.folder().toAbsolutePath();
        Secrets secrets = new Secrets(folder.resolve("secrets"));
        var postgres = inParallel(() -> postgres(folder.resolve("postgres"), options.postgresPort(), secrets));
        var kafka =
                inParallel(() -> LocalKafka.start(folder.resolve("kafka"), options.kafkaPort(), options.partitions()));
        var issuer = inParallel(() -> LocalIssuer.start(options.issuerPort(), secrets, options.tokenLifetime()));
        try {
            CompletableFuture.allOf(postgres, kafka, issuer).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackFailure failure ? failure : e;
        }
        return new RunningStack(
                postgres.join().port(),
                kafka.join().bootstrapServers(),
                issuer.join().url(),
                folder.resolve("secrets"),
                "",
                options.servicePorts());
    }

    private static LocalPostgres postgres(Path data, int port, Secrets secrets) {
        LocalPostgres postgres = LocalPostgres.start(data, port, secrets);
        Arrays.stream(Service.values()).forEach(service -> postgres.databases().ensure(service, ""));
        return postgres;
    }

    private <T extends AutoCloseable> CompletableFuture<T> inParallel(Supplier<T> start) {
        CompletableFuture<T> future = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        T server = start.get();
                        synchronized (started) {
                            started.push(server);
                        }
                        future.complete(server);
                    } catch (Throwable e) {
                        future.completeExceptionally(e);
                    }
                })
                .start();
        return future;
    }

    public RunningStack running() {
        return running;
    }

    /** See {@link RunningStack#environmentFor(String)}. */
    public Map<String, String> environmentFor(String service) {
        return running.environmentFor(service);
    }

    public LocalTokens tokens() {
        return running.tokens();
    }

    /** Stops what was started, all of it even when one does not stop. */
    @Override
    public void close() {
        RuntimeException failure = null;
        while (true) {
            AutoCloseable next;
            synchronized (started) {
                next = started.poll();
            }
            if (next == null) {
                break;
            }
            try {
                next.close();
            } catch (Exception e) {
                failure = new StackFailure("Not everything could be stopped: " + e.getMessage(), e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
