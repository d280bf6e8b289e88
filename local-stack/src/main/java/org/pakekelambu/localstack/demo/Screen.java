package org.pakekelambu.localstack.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the newcomer reads. Progress bars on a terminal, a line now and then elsewhere. */
final class Screen {

    private final PrintStream out;
    private final boolean terminal;
    private int steps;

    Screen(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void step(String title) {
        steps++;
        out.printf("%n%2d. %s%n", steps, title);
    }

    void line(String text) {
        out.println("    " + text);
    }

    /** Something at the left edge: a heading, or what is to be copied. */
    void plain(String text) {
        out.println(text);
    }

    Progress progress(String task, String unit) {
        return terminal ? new Progress.Bar(task, unit, out) : new Progress.Lines(task, unit, this);
    }

    /** {@code 45,000}. */
    static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** {@code Rp42.000.000}, as it is written in Indonesia. */
    static String rupiah(long amount) {
        return "Rp" + count(amount).replace(',', '.');
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ENGLISH, "%.1f s", duration.toMillis() / 1000.0);
    }
}
