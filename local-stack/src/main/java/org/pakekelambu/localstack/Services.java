package org.pakekelambu.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.pakekelambu.localstack.api.ApiClient;

/** The three packaged services as processes of their own on a stack that runs, as production runs them. */
public final class Services implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(300);

    /** All services share one small machine: the plainest collector leaves most of it to them. */
    private static final String FEW_PROCESSORS = "-XX:+UseSerialGC";

    private final RunningStack stack;
    private final Path logFolder;
    private final List<String> javaOptions;
    private final Map<Service, Process> processes = new EnumMap<>(Service.class);
    private final Map<Service, List<Path>> logs = new EnumMap<>(Service.class);

    /**
     * @param logFolder gets one file for each start of a service
     * @param javaOptions for every service, for instance {@code -Xmx512m}
     */
    public Services(RunningStack stack, Path logFolder, List<String> javaOptions) {
        this.stack = stack;
        this.logFolder = logFolder.toAbsolutePath();
        this.javaOptions = List.copyOf(javaOptions);
    }

    /** Starts all three and waits until each is ready. */
    public void startAll() {
        for (Service service : Service.values()) {
            start(service, Map.of());
        }
        for (Service service : Service.values()) {
            awaitReady(service);
        }
    }

    /** Starts one, without waiting; {@code environment} is laid over that of the stack. */
    public void start(Service service, Map<String, String> environment) {
        start(service, environment, jar(service));
    }

    /** As {@link #start(Service, Map)}, from another packaging of the service, with a changed law for instance. */
    public synchronized void start(Service service, Map<String, String> environment, Path jar) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(FEW_PROCESSORS);
        command.addAll(javaOptions);
        command.addAll(List.of("-Dquarkus.profile=local", "-jar", jar.toString()));
        List<Path> files = logs.computeIfAbsent(service, s -> new ArrayList<>());
        files.add(logFolder.resolve(service.id() + "-" + (files.size() + 1) + ".log"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(files.get(files.size() - 1).toFile());
        builder.environment().putAll(stack.environmentFor(service));
        builder.environment()
                .put("PARENT_PID", Long.toString(ProcessHandle.current().pid()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(logFolder);
            processes.put(service, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@link #start(Service, Map)} runs: {@code quarkus-run.jar} in the folder of the packaged service. */
    public static Path jar(Service service) {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolve(service.id() + "-service"))) {
            root = root.getParent();
        }
        Path jar = root == null ? null : root.resolve(service.id() + "-service/target/quarkus-app/quarkus-run.jar");
        if (jar == null || !Files.exists(jar)) {
            throw new StackFailure(service.id() + " is not packaged: ./mvnw -DskipTests package", null);
        }
        return jar;
    }

    /** @throws StackFailure naming the log file when it ends or does not become ready */
    public void awaitReady(Service service) {
        ApiClient client = new ApiClient(stack.baseUrl(service), null);
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!isReady(client)) {
            if (!processes.get(service).isAlive() || System.nanoTime() > end) {
                throw new StackFailure(service.id() + " does not start; see " + log(service), null);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private static boolean isReady(ApiClient client) {
        try {
            return client.get("/q/health/ready").status() == 200;
        } catch (UncheckedIOException notListening) {
            return false;
        }
    }

    /** SIGKILL: no time for a last word. */
    public synchronized void kill(Service service) {
        Process process = processes.get(service);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The log of the last start; null when it was never started. */
    public synchronized Path log(Service service) {
        List<Path> files = logs.getOrDefault(service, List.of());
        return files.isEmpty() ? null : files.get(files.size() - 1);
    }

    /** The log of every start. */
    public synchronized List<Path> logs(Service service) {
        return List.copyOf(logs.getOrDefault(service, List.of()));
    }

    /** Exit codes of those that have ended by themselves or were killed, as far as they have not been started again. */
    public synchronized Map<Service, Integer> ended() {
        Map<Service, Integer> codes = new EnumMap<>(Service.class);
        processes.forEach((service, process) -> {
            if (!process.isAlive()) {
                codes.put(service, process.exitValue());
            }
        });
        return codes;
    }

    /** Asks all to end, and ends those that do not. */
    @Override
    public synchronized void close() {
        processes.values().forEach(Process::destroy);
        processes.values().forEach(process -> {
            process.onExit().completeOnTimeout(process, 15, TimeUnit.SECONDS).join();
            process.destroyForcibly();
        });
    }
}
