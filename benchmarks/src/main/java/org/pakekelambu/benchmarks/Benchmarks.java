package org.pakekelambu.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import org.pakekelambu.benchmarks.claims.ClaimsBenchmark;
import org.pakekelambu.benchmarks.enrolment.EnrolmentBenchmark;
import org.pakekelambu.benchmarks.latency.LatencyBenchmark;
import org.pakekelambu.benchmarks.law.LawBenchmark;
import org.pakekelambu.benchmarks.reassessment.ReassessmentBenchmark;
import org.pakekelambu.benchmarks.roster.RosterBenchmark;

/** The command: runs the named benchmark, or says which there are. */
public final class Benchmarks {

    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "claims",
            new ClaimsBenchmark(),
            "enrolments",
            new EnrolmentBenchmark(),
            "latency",
            new LatencyBenchmark(),
            "law",
            new LawBenchmark(),
            "reassessment",
            new ReassessmentBenchmark(),
            "roster",
            new RosterBenchmark()));

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        if (names.length != 1 || !ALL.containsKey(names[0])) {
            System.err.println("Name one benchmark:");
            ALL.forEach((name, benchmark) -> System.err.printf("  %-12s %s%n", name, benchmark.promise()));
            System.exit(2);
        }
        Benchmark benchmark = ALL.get(names[0]);
        Report report = new Report(System.out);
        benchmark.run(report);
        report.close(benchmark.promise());
        System.exit(0);
    }
}
