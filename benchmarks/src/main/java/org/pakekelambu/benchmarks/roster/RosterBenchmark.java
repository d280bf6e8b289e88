package org.pakekelambu.benchmarks.roster;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.pakekelambu.benchmarks.Benchmark;
import org.pakekelambu.benchmarks.Report;
import org.pakekelambu.benchmarks.load.Count;
import org.pakekelambu.benchmarks.load.LiveSystem;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.localstack.api.Form;
import org.pakekelambu.localstack.roster.CsvForm;
import org.pakekelambu.localstack.roster.DemonstrationRoster;
import org.pakekelambu.localstack.roster.RosterSize;
import org.pakekelambu.localstack.roster.WrittenRoster;

/**
 * The members' file of the demonstration roster with all its spoiled rows, as existing members: uploaded, checked, confirmed
 * by a second person at once, stored, published, entitlements computed, visible in claims.
 */
public final class RosterBenchmark implements Benchmark {

    private static final int WORKERS = RosterSize.FULL.workers();

    @Override
    public String promise() {
        return "roster of 45,000, from the upload to claims (asked: 60 s), against COPY of the same rows";
    }

    @Override
    public void run(Report report) throws Exception {
        Path folder = Files.createTempDirectory("roster");
        WrittenRoster file =
                new DemonstrationRoster(DemonstrationRoster.SEED, RosterSize.FULL).write(folder, CsvForm.SPREADSHEET);
        try (LiveSystem system = LiveSystem.start(report);
                Connection registry = system.addresses().databases().superuser("registry");
                Connection benefits = system.addresses().databases().superuser("benefits");
                Connection claims = system.addresses().databases().superuser("claims")) {
            ApiClient first = system.client(Service.REGISTRY, "siti", "registrar", "16.06");
            ApiClient second = system.client(Service.REGISTRY, "dewi", "registrar", "16.06");
            Stages stages = new Stages(report);
            String path = upload(first, file.members(), "MEMBERS");
            stages.reached("uploaded");
            await(first, path, "AWAITING_CONFIRMATION", report);
            stages.reached("every row checked");
            second.post(
                            path + "/confirmation",
                            null,
                            Map.of("If-Match", second.get(path).etag()))
                    .expect(202);
            JsonNode done = await(first, path, "DONE", report);
            stages.reached("stored in the registry");
            Count.await(registry, "SELECT count(*) FROM outbox", count -> count == 0);
            stages.reached("published");
            Count.await(benefits, "SELECT count(*) FROM entitlement", count -> count >= WORKERS);
            stages.reached("entitlements computed");
            Count.await(
                    claims,
                    "SELECT count(*) FROM worker_copy w JOIN entitlement_copy e"
                            + " ON e.worker_id = w.worker_id AND e.worker_version >= w.version",
                    count -> count >= WORKERS);
            double ours = stages.reached("visible in claims");
            report.say("accepted " + done.path("accepted") + ", rejected " + done.path("rejected") + "; expected "
                    + file.expectedMembers().accepted() + " and "
                    + file.expectedMembers().rejections().size());
            double raw = new CopyLimit(registry).seconds("worker");
            report.limit("COPY of the same 45,000 rows of the worker table, with its indexes, s", raw);
            report.ratio("time of COPY against uploaded -> visible in claims", raw, ours);
            report.figure("workers/s from upload to claims", WORKERS / ours);
            families(first, second, file, report);
        }
    }

    /** Not in the figure above: the families come in a second file. */
    private static void families(ApiClient first, ApiClient second, WrittenRoster file, Report report)
            throws IOException {
        long start = System.nanoTime();
        String path = upload(first, file.families(), "FAMILIES");
        JsonNode roster = await(first, path, "AWAITING_CONFIRMATION", report);
        if (roster.path("state").asText().equals("AWAITING_CONFIRMATION")) {
            second.post(
                            path + "/confirmation",
                            null,
                            Map.of("If-Match", second.get(path).etag()))
                    .expect(202);
            roster = await(first, path, "DONE", report);
        }
        report.figure(roster.path("accepted") + " family members stored, s", (System.nanoTime() - start) / 1e9);
    }

    private static String upload(ApiClient clerk, Path file, String content) throws IOException {
        Form form = new Form()
                .file("file", file.getFileName().toString(), "text/csv", Files.readAllBytes(file))
                .field("programme", "pake-kelambu")
                .field("content", content)
                .field("membership", "EXISTING");
        return clerk.upload("/api/v1/rosters", form).expect(202).location();
    }

    /** Until the job is in that state, or over. */
    private static JsonNode await(ApiClient clerk, String path, String state, Report report) {
        for (int look = 1; ; look++) {
            JsonNode job = clerk.get(path).expect(200).json();
            String now = job.path("state").asText();
            if (now.equals("FAILED")) {
                throw new IllegalStateException("The roster failed: " + job);
            }
            if (now.equals(state) || now.equals("DONE")) {
                return job;
            }
            if (look % 20 == 0) {
                report.progress(now + " " + job.path("done") + " of " + job.path("total"));
            }
            LockSupport.parkNanos(100_000_000);
        }
    }
}
