package org.pakekelambu.acceptance.mainjob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.pakekelambu.acceptance.stage.Patience;

/** The main job as a process, started the way {@code ./demo} does after the build. */
final class RunningDemo {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final int MINUTES = 5;

    private final Process process;
    private final Path output;

    private RunningDemo(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static RunningDemo start(Path data, String... options) throws IOException {
        Path stack = ROOT.resolve("local-stack/target");
        Path output = Files.createTempFile("demo-", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                stack.resolve("classes") + System.getProperty("path.separator") + stack.resolve("lib") + "/*",
                "org.pakekelambu.localstack.demo.Demo",
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m");
        return new RunningDemo(builder.start(), output);
    }

    /** Free ports for everything. */
    static String[] anywhere() {
        return new String[] {
            "--workers",
            "300",
            "--postgres-port",
            "0",
            "--kafka-port",
            "0",
            "--issuer-port",
            "0",
            "--registry-port",
            "0",
            "--benefits-port",
            "0",
            "--claims-port",
            "0"
        };
    }

    String text() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was printed, once the main job is up; or what it said when it ended before. */
    String onceReady() {
        Patience.until(
                "the main job is up",
                java.time.Duration.ofMinutes(MINUTES),
                this::text,
                text -> text.contains("Ready after") || !process.isAlive());
        return text();
    }

    String onceSaid(String sentence) {
        return Patience.until(
                sentence, java.time.Duration.ofMinutes(MINUTES), this::text, text -> text.contains(sentence));
    }

    /** @param jar part of the path its command names */
    void killService(String jar) {
        List<ProcessHandle> found = process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(jar))
                .toList();
        if (found.isEmpty()) {
            throw new AssertionError("no process of " + jar);
        }
        found.forEach(ProcessHandle::destroyForcibly);
    }

    /** All it started: services, shells, and PostgreSQL, which leaves the family when it starts. */
    List<ProcessHandle> children(Path data) throws IOException {
        List<ProcessHandle> children = new ArrayList<>(process.descendants().toList());
        try (Stream<String> lines = Files.lines(data.resolve("postgres/postmaster.pid"))) {
            lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .ifPresent(children::add);
        }
        return children;
    }

    /** Ctrl-C's sister. */
    int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Fails when one of them still runs after a while. */
    static void awaitEnd(List<ProcessHandle> children) {
        for (ProcessHandle child : children) {
            try {
                child.onExit().get(MINUTES, TimeUnit.MINUTES);
            } catch (TimeoutException e) {
                throw new AssertionError(
                        "still running: " + child.info().commandLine().orElse("pid " + child.pid()));
            } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                throw new AssertionError(e);
            }
        }
    }
}
