package org.pakekelambu.benchmarks;

/** One speed claim and how it is measured. */
public interface Benchmark {

    /** What is measured, in a line. */
    String promise();

    void run(Report report) throws Exception;
}
