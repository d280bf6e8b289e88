package org.pakekelambu.localstack.demo;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far something is. */
interface Progress extends AutoCloseable {

    /** @param total 0 while it is not known */
    void at(long done, long total);

    @Override
    void close();

    /** A bar that moves, for people at a terminal. */
    final class Bar implements Progress {

        private static final int WIDTH = 100;

        private final ProgressBar bar;

        Bar(String task, String unit, PrintStream out) {
            bar = new ProgressBarBuilder()
                    .setTaskName("    " + task)
                    .setUnit(" " + unit, 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(100)
                    .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
                    .setInitialMax(-1)
                    .build();
        }

        @Override
        public void at(long done, long total) {
            if (total > 0) {
                bar.maxHint(total);
            }
            bar.stepTo(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line for each fifth, for logs and pipes. */
    final class Lines implements Progress {

        private final String task;
        private final String unit;
        private final Screen screen;
        private long said = -1;

        Lines(String task, String unit, Screen screen) {
            this.task = task;
            this.unit = unit;
            this.screen = screen;
        }

        @Override
        public void at(long done, long total) {
            long fifth = total <= 0 ? -1 : done * 5 / total;
            if (fifth > said) {
                said = fifth;
                screen.line(task + ": " + Screen.count(done) + " of " + Screen.count(total) + " " + unit);
            }
        }

        @Override
        public void close() {}
    }
}
