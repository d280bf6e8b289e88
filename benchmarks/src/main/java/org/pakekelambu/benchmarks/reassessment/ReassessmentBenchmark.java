package org.pakekelambu.benchmarks.reassessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.pakekelambu.benchmarks.Benchmark;
import org.pakekelambu.benchmarks.Report;
import org.pakekelambu.benchmarks.load.Count;
import org.pakekelambu.localstack.LocalStack;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.Services;
import org.pakekelambu.localstack.StackOptions;
import org.pakekelambu.localstack.api.ApiClient;

/**
 * 45,000 members judged anew, twice: with all of them different and published, which is the worst that can happen, and after a
 * value in a law file was changed, with one in ten different.
 */
public final class ReassessmentBenchmark implements Benchmark {

    private static final int MEMBERS = 45_000;
    private static final String JOB =
            "FROM job WHERE kind = 'reassessment' AND state = 'DONE' ORDER BY created_at DESC LIMIT 1";

    @Override
    public String promise() {
        return "45,000 members judged anew after a change of law (asked: 20 s on two cores), against the same rows by SQL";
    }

    @Override
    public void run(Report report) throws Exception {
        Path parent = Files.createDirectories(Path.of("benchmarks", "target"));
        Path folder = Files.createTempDirectory(parent, "run-");
        report.progress("starting PostgreSQL (fsync on), Kafka, the issuer and benefits");
        try (LocalStack stack = LocalStack.start(StackOptions.anywhere(folder));
                Services services = new Services(stack.running(), folder.resolve("logs"), List.of("-Xmx512m"));
                Connection benefits = superuser(stack, services)) {
            new Population(benefits).write(MEMBERS);
            report.progress(MEMBERS + " members as judged under an older law");
            services.start(Service.BENEFITS, Map.of());
            double all = judgedAgain(report, stack, benefits, 1, "all 45,000 differ and are published");
            services.kill(Service.BENEFITS);
            services.start(Service.BENEFITS, Map.of(), ChangedLaw.packagedIn(folder.resolve("changed")));
            judgedAgain(report, stack, benefits, 2, "one in ten differs after a changed law file");
            services.kill(Service.BENEFITS);
            limit(report, benefits, all);
        }
    }

    /** Starts the service once, so that its tables are there. */
    private static Connection superuser(LocalStack stack, Services services) throws Exception {
        services.start(Service.BENEFITS, Map.of());
        services.awaitReady(Service.BENEFITS);
        services.kill(Service.BENEFITS);
        return stack.running().databases().superuser("benefits");
    }

    private static double judgedAgain(Report report, LocalStack stack, Connection benefits, int jobs, String what)
            throws Exception {
        ApiClient officer = new ApiClient(
                stack.running().baseUrl(Service.BENEFITS), () -> stack.tokens().token("rina", "officer", "16.06"));
        Reads reads = new Reads(officer, benefits);
        long before = Count.of(benefits, "SELECT count(*) FROM entitlement_version");
        Count.await(benefits, "SELECT count(*) FROM job WHERE kind = 'reassessment'", count -> count >= jobs);
        double processorBefore = processorSeconds();
        while (Count.of(benefits, "SELECT count(*) FROM job WHERE kind = 'reassessment' AND state = 'DONE'") < jobs) {
            reads.one();
        }
        double processor = processorSeconds() - processorBefore;
        double seconds =
                Count.of(benefits, "SELECT (extract(epoch FROM finished_at - started_at) * 1000)::bigint " + JOB)
                        / 1000.0;
        long different = Count.of(benefits, "SELECT count(*) FROM entitlement_version") - before;
        Count.await(benefits, "SELECT count(*) FROM outbox", count -> count == 0);
        report.figure(what + ", s", seconds);
        report.figure("   processor seconds of benefits and PostgreSQL meanwhile", processor);
        report.say(different + " entitlements differed and were published; " + reads);
        return seconds;
    }

    /** Of the service and the database, which are children of this process: tells a busy machine from slow work. */
    private static double processorSeconds() {
        return ProcessHandle.current()
                        .descendants()
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1000.0;
    }

    private static void limit(Report report, Connection benefits, double ours) throws Exception {
        SqlLimit sql = new SqlLimit(benefits);
        double read = sql.secondsToRead();
        double write = sql.secondsToWrite();
        report.limit("COPY of the same states and covers out, s", read);
        report.limit("the same rows replaced, versions and events added by SQL, s", write);
        report.ratio("time of SQL alone against all judged and published", read + write, ours);
    }
}
