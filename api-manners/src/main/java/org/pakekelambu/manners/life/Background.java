package org.pakekelambu.manners.life;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Small recurring chores of a process. One that fails is logged and comes round again. */
@Singleton
public class Background {
    private static final Logger LOG = Logger.getLogger(Background.class);

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(2, task -> {
        var thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    });

    public void every(long millis, String what, Chore chore) {
        executor.scheduleWithFixedDelay(() -> run(what, chore), millis, millis, TimeUnit.MILLISECONDS);
    }

    private static void run(String what, Chore chore) {
        try {
            chore.run();
        } catch (Exception e) {
            LOG.warnf("%s failed and will be tried again: %s", what, e);
        }
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    /** Something to be done now and then. */
    @FunctionalInterface
    public interface Chore {
        void run() throws Exception;
    }
}
