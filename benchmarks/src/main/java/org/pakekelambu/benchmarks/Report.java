package org.pakekelambu.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a benchmark found: shown while it runs, and together at the end. */
public final class Report {

    private final PrintStream out;
    private final List<String> found = new ArrayList<>();

    public Report(PrintStream out) {
        this.out = out;
    }

    /** How far it is. */
    public void progress(String what) {
        out.println("  .. " + what);
    }

    /** A figure of ours. */
    public void figure(String what, double value) {
        line("ours", what, number(value));
    }

    /** The raw limit beside which ours stands. */
    public void limit(String what, double value) {
        line("raw limit", what, number(value));
    }

    public void ratio(String what, double ours, double raw) {
        line("ratio", what, String.format(Locale.ROOT, "%.3f", ours / raw));
    }

    public void say(String sentence) {
        line("note", sentence, "");
    }

    private void line(String kind, String what, String value) {
        String line = String.format("  %-10s %-70s %14s", kind, what, value).stripTrailing();
        found.add(line);
        out.println(line);
    }

    /** Everything found, once more. */
    public void close(String promise) {
        out.println();
        out.println(promise);
        found.forEach(out::println);
    }

    private static String number(double value) {
        return value >= 1000
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.3f", value);
    }
}
