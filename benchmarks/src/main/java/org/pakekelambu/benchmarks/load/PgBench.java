package org.pakekelambu.benchmarks.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.Service;

/** PostgreSQL's own load generator: what the server can do when nobody stands in between. */
public final class PgBench {

    private static final Path COMMAND = Path.of("/usr/bin/pgbench");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private PgBench() {}

    public static boolean isInstalled() {
        return Files.isExecutable(COMMAND);
    }

    /** What to do where it is missing. */
    public static String missing() {
        return "pgbench is not on this machine, so there is no raw limit to compare with."
                + " On Debian: apt-get install postgresql-contrib";
    }

    /**
     * Transactions a second of a script, each statement sent by itself and prepared once.
     *
     * @param connections of which each runs one transaction after the other
     */
    public static double rate(RunningStack stack, Service service, String script, int connections, int seconds)
            throws IOException, InterruptedException {
        return load(stack, service, script, connections, seconds).rate();
    }

    /** Transactions a second, and the time in milliseconds within which 99 of 100 were done. */
    public record Load(double rate, double p99) {}

    /** The same with the time of each transaction. */
    public static Load load(RunningStack stack, Service service, String script, int connections, int seconds)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pgbench");
        try {
            Path file = Files.writeString(folder.resolve("script.sql"), script);
            var environment = stack.environmentFor(service);
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            COMMAND.toString(),
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + connections,
                            "--jobs=2",
                            "--time=" + seconds,
                            "--file=" + file,
                            "--log",
                            "--log-prefix=" + folder.resolve("times"),
                            "--host=127.0.0.1",
                            "--port=" + stack.postgresPort(),
                            "--username=" + environment.get("DB_USER"),
                            service.id()))
                    .redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", environment.get("DB_PASSWORD"));
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(output);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new IllegalStateException("pgbench failed: " + output);
            }
            return new Load(Double.parseDouble(rate.group(1)), p99(folder));
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                files.toList().forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    /** The third word of each line of pgbench's logs is the time of a transaction in microseconds. */
    private static double p99(Path folder) throws IOException {
        List<Long> micros = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path log : files.filter(file -> file.getFileName().toString().startsWith("times"))
                    .toList()) {
                for (String line : Files.readAllLines(log)) {
                    micros.add(Long.parseLong(line.split(" ")[2]));
                }
            }
        }
        micros.sort(null);
        return micros.get((int) Math.min(micros.size() - 1L, Math.round(micros.size() * 0.99))) / 1000.0;
    }
}
