package org.pakekelambu.benchmarks.roster;

import org.pakekelambu.benchmarks.Report;

/** Seconds since the start, stage by stage. */
final class Stages {

    private final Report report;
    private final long start = System.nanoTime();

    Stages(Report report) {
        this.report = report;
    }

    double reached(String stage) {
        double seconds = (System.nanoTime() - start) / 1e9;
        report.figure("s from the upload until " + stage, seconds);
        return seconds;
    }
}
