package org.pakekelambu.benchmarks.enrolment;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.pakekelambu.benchmarks.Benchmark;
import org.pakekelambu.benchmarks.Report;
import org.pakekelambu.benchmarks.load.Count;
import org.pakekelambu.benchmarks.load.Enroller;
import org.pakekelambu.benchmarks.load.LiveSystem;
import org.pakekelambu.benchmarks.load.PgBench;
import org.pakekelambu.benchmarks.load.RawTables;
import org.pakekelambu.localstack.Service;

/**
 * Eight clients enrol one worker after the other, over one connection each; the events go out meanwhile and benefits and
 * claims take them in, on the same two cores. Then pgbench writes the same four rows in one transaction, also over eight
 * connections, while nothing else happens.
 */
public final class EnrolmentBenchmark implements Benchmark {

    private static final int CONNECTIONS = 8;
    /** {@code JAVA_OPTS=-Dseconds=5} for a quick look. */
    private static final int SECONDS = Integer.getInteger("seconds", 30);

    private static final int LONGEST_WARM_UP_SECONDS = 480;

    private static final List<String> TABLES = List.of("worker", "outbox", "idempotency_key", "audit_entry");

    @Override
    public String promise() {
        return "single enrolments a second through REST at 8 connections, fsync on, against pgbench's same inserts";
    }

    @Override
    public void run(Report report) throws Exception {
        if (!PgBench.isInstalled()) {
            report.say(PgBench.missing());
            return;
        }
        try (LiveSystem system = LiveSystem.start(report)) {
            Enroller enroller = new Enroller(system, CONNECTIONS);
            warmUp(enroller, report);
            double ours = enroller.rate(SECONDS);
            report.figure("enrolments/s through REST, " + CONNECTIONS + " connections, " + SECONDS + " s", ours);
            report.figure("p50 of an enrolment, ms", enroller.percentile(0.50));
            report.figure("p99 of an enrolment, ms", enroller.percentile(0.99));
            double raw = rawLimit(system, report);
            report.limit("pgbench, the same four rows a transaction, transactions/s", raw);
            report.ratio("enrolments through REST against pgbench (asked: 0.25, wanted: 0.5)", ours, raw);
        }
    }

    /** Until compiling what is hot no longer makes it faster: a service runs for weeks, not for minutes. */
    private static void warmUp(Enroller enroller, Report report) {
        double best = 0;
        int notBetter = 0;
        for (int round = 0; round < LONGEST_WARM_UP_SECONDS / SECONDS && notBetter < 2; round++) {
            double rate = enroller.rate(SECONDS);
            report.progress(String.format("warming up: %.0f enrolments/s", rate));
            notBetter = rate > best * 1.03 ? 0 : notBetter + 1;
            best = Math.max(best, rate);
        }
    }

    private static double rawLimit(LiveSystem system, Report report)
            throws SQLException, IOException, InterruptedException {
        try (Connection database = system.addresses().databases().superuser("registry")) {
            RawTables raw = new RawTables(database);
            raw.copyShape(TABLES, Service.REGISTRY.appRole());
            String outbox = exampleOfOutbox(system, database, raw);
            String script = String.join(
                    "\n",
                    "BEGIN;",
                    raw.insertLike("worker", "true"),
                    outbox,
                    raw.insertLike("audit_entry", "action ILIKE '%enrol%'"),
                    raw.insertLike("idempotency_key", "true"),
                    "COMMIT;");
            report.progress("waiting until every event has been sent and taken in");
            awaitQuiet(system, database);
            report.progress("pgbench writes the same rows for " + SECONDS + " s");
            PgBench.rate(system.addresses(), Service.REGISTRY, script, CONNECTIONS, Math.max(1, SECONDS / 3));
            return PgBench.rate(system.addresses(), Service.REGISTRY, script, CONNECTIONS, SECONDS);
        }
    }

    /** A row of the outbox lives for milliseconds: look while enrolments go on. */
    private static String exampleOfOutbox(LiveSystem system, Connection database, RawTables raw)
            throws SQLException, IOException, InterruptedException {
        try (Statement statement = database.createStatement()) {
            Enroller enroller = new Enroller(system, CONNECTIONS);
            Thread load = new Thread(() -> enroller.rate(3));
            load.start();
            statement.execute("CREATE TEMP TABLE kept AS SELECT * FROM outbox LIMIT 0");
            while (statement.executeUpdate("INSERT INTO kept SELECT * FROM outbox LIMIT 1") == 0) {
                if (!load.isAlive()) {
                    throw new IllegalStateException("No row of the outbox was ever seen");
                }
            }
            load.join();
            return raw.insertLike("outbox", "pg_temp.kept", "true");
        }
    }

    private static void awaitQuiet(LiveSystem system, Connection registry) throws SQLException {
        String workers = "SELECT count(*) FROM worker";
        long enrolled = Count.of(registry, workers);
        try (Connection claims = system.addresses().databases().superuser("claims")) {
            Count.await(claims, "SELECT count(*) FROM entitlement_copy", count -> count >= enrolled);
        }
    }
}
