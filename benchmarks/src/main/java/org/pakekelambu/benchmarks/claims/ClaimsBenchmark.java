package org.pakekelambu.benchmarks.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.pakekelambu.benchmarks.Benchmark;
import org.pakekelambu.benchmarks.Report;
import org.pakekelambu.benchmarks.load.Count;
import org.pakekelambu.benchmarks.load.LiveSystem;
import org.pakekelambu.benchmarks.load.PgBench;
import org.pakekelambu.benchmarks.load.Wire;
import org.pakekelambu.localstack.Service;

/**
 * Eight clients file a claim and approve it, one after the other, until all are decided: adjudication, four eyes, payouts, history,
 * audit and event each time. Then pgbench writes the rows of one decided claim in one transaction, over as many connections.
 */
public final class ClaimsBenchmark implements Benchmark {
    private static final int CONNECTIONS = 8;
    /** {@code JAVA_OPTS=-Dclaims=500} for a quick look. */
    private static final int CLAIMS = Integer.getInteger("claims", 10_000);

    private static final int WARM_UP = Math.min(500, CLAIMS);
    private static final int SECONDS = Math.min(20, Math.max(3, CLAIMS / 500));

    @Override
    public String promise() {
        return "claims filed and decided through REST at 8 connections, fsync on, p99 beside pgbench's same inserts";
    }

    @Override
    public void run(Report report) throws Exception {
        if (!PgBench.isInstalled()) {
            report.say(PgBench.missing());
            return;
        }
        LocalDate diedOn = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(2);
        try (LiveSystem system = LiveSystem.start(report);
                Connection claims = system.addresses().databases().superuser("claims")) {
            Queue<String> workers = InsuredWorkers.write(claims, WARM_UP + CLAIMS, diedOn);
            decide(system, workers, WARM_UP, diedOn);
            report.progress("warm; now " + CLAIMS + " claims");
            long start = System.nanoTime();
            List<long[]> times = decide(system, workers, CLAIMS, diedOn);
            double seconds = (System.nanoTime() - start) / 1e9;
            report.figure("claims decided", Count.of(claims, "SELECT count(*) FROM claim WHERE status = 'APPROVED'"));
            report.figure("claims filed and decided a second", CLAIMS / seconds);
            report.figure("p50 of a filing, ms", percentile(times, 0, 0.50));
            report.figure("p99 of a filing, ms", percentile(times, 0, 0.99));
            report.figure("p50 of a decision, ms", percentile(times, 1, 0.50));
            double p99 = percentile(times, 1, 0.99);
            report.figure("p99 of a decision, ms", p99);
            String example;
            try (var rows = claims.createStatement()
                    .executeQuery("SELECT id FROM claim WHERE status = 'APPROVED' ORDER BY recorded_at DESC LIMIT 1")) {
                rows.next();
                example = rows.getString(1);
            }
            String script = new DecidedRows(claims).script(example, Service.CLAIMS.appRole());
            PgBench.rate(system.addresses(), Service.CLAIMS, script, CONNECTIONS, Math.max(1, SECONDS / 3));
            PgBench.Load raw = PgBench.load(system.addresses(), Service.CLAIMS, script, CONNECTIONS, SECONDS);
            report.limit("pgbench, the rows of one decided claim a transaction, transactions/s", raw.rate());
            report.limit("p99 of that transaction, ms", raw.p99());
            report.ratio("claims decided against pgbench", CLAIMS / seconds, raw.rate());
            report.ratio("p99 of a decision against pgbench's (how many times as long)", p99, raw.p99());
        }
    }

    /** Times of filing and deciding, in nanoseconds, one pair a claim. */
    private static List<long[]> decide(LiveSystem system, Queue<String> workers, int count, LocalDate diedOn) {
        Queue<String> mine = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < count; i++) {
            mine.add(workers.remove());
        }
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<CompletableFuture<List<long[]>>> all = new ArrayList<>();
            for (int client = 0; client < CONNECTIONS; client++) {
                all.add(CompletableFuture.supplyAsync(() -> decideAll(system, mine, diedOn), threads));
            }
            return all.stream().flatMap(done -> done.join().stream()).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static List<long[]> decideAll(LiveSystem system, Queue<String> workers, LocalDate diedOn) {
        int port = system.addresses().servicePorts().get(Service.CLAIMS);
        List<long[]> times = new ArrayList<>();
        byte[] approval = "{\"outcome\": \"APPROVE\", \"reason\": \"Papers and findings agree\"}".getBytes();
        try (Wire officer = new Wire(port, system.token("rina", "officer", "16.06"));
                Wire approver = new Wire(port, system.token("budi", "approver", "16.06"))) {
            for (String worker = workers.poll(); worker != null; worker = workers.poll()) {
                long start = System.nanoTime();
                Wire.Reply filed = officer.post("/api/v1/claims", key(), filing(worker, diedOn));
                long between = System.nanoTime();
                expect(filed, 201);
                String path = filed.location().substring(filed.location().indexOf("/api/"));
                Wire.Reply decided = approver.post(path + "/decision", key(), "\"1\"", approval);
                expect(decided, 200);
                times.add(new long[] {between - start, System.nanoTime() - between});
            }
            return times;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] filing(String worker, LocalDate diedOn) {
        return ("{\"worker\": {\"id\": \"" + worker + "\"}, \"kind\": \"DEATH\", \"occurredOn\": \"" + diedOn
                        + "\", \"cause\": \"ILLNESS\", \"claimant\": {\"familyId\": \"" + InsuredWorkers.WIDOW
                        + "\"}, \"heirs\": [{\"familyId\": \"" + InsuredWorkers.WIDOW
                        + "\"}], \"documents\": [\"MEMBER_CARD\", \"DEATH_CERTIFICATE\", \"HEIR_LETTER\"]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void expect(Wire.Reply reply, int status) {
        if (reply.status() != status) {
            throw new IllegalStateException("Refused: " + reply);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static double percentile(List<long[]> times, int which, double share) {
        long[] sorted = times.stream().mapToLong(pair -> pair[which]).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
    }
}
