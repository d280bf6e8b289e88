package org.pakekelambu.benchmarks.law;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.pakekelambu.benchmarks.Benchmark;
import org.pakekelambu.benchmarks.Report;

/** How many whole decisions one thread takes in a second. */
public final class LawBenchmark implements Benchmark {

    @Override
    public String promise() {
        return "law engine: whole decisions a second on one thread (JMH)";
    }

    @Override
    public void run(Report report) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Decisions.class.getName())
                        .include(PeerDecisions.class.getName())
                        .include(Adjudications.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
        double natural = perSecond(results, "naturalDeath");
        double accident = perSecond(results, "fatalAccident");
        double raw = perSecond(results, "withoutTheLaw");
        report.figure("natural death, decisions/s", natural);
        report.figure("fatal accident with promise and two scholarships, decisions/s", accident);
        report.figure(
                "a claim examined: cover, heirs, all findings, lines and shares, claims/s",
                perSecond(results, "claimWithAllFindings"));
        report.limit("natural death by hand, every amount a constant, sums/s", raw);
        report.ratio("natural death against the sum by hand", natural, raw);
        double engine = perSecond(results, "naturalDeathByRuleEngine");
        report.limit("the same rules in Drools (executable model): natural death, decisions/s", engine);
        report.ratio("natural death against Drools", natural, engine);
        double engineAccident = perSecond(results, "fatalAccidentByRuleEngine");
        report.limit("the same rules in Drools: fatal accident, decisions/s", engineAccident);
        report.ratio("fatal accident against Drools", accident, engineAccident);
        report.say(String.format(
                Locale.ROOT, "All 45,000 workers are decided anew in %.2f s on one thread.", 45_000 / natural));
    }

    private static double perSecond(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith('.' + name))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }
}
