package org.pakekelambu.manners.job;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.pakekelambu.manners.life.Background;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.problem.ProblemWriter;
import org.pakekelambu.manners.problem.Unforeseen;
import org.pakekelambu.manners.time.BusinessClock;

/** Takes queued jobs, and those whose owner died, and runs them, two at a time in a process. */
@Singleton
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final long BEAT_MILLIS = 2_000;

    private final Map<String, LongWork> works = new HashMap<>();
    private final Instance<LongWork> declared;
    private final JobStore store;
    private final BusinessClock clock;
    private final ProblemWriter problems;
    private final Background background;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            2, 2, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(2), daemon(), new ThreadPoolExecutor.DiscardPolicy());

    JobRunner(
            @Any Instance<LongWork> declared,
            JobStore store,
            BusinessClock clock,
            ProblemWriter problems,
            Background background) {
        this.declared = declared;
        this.store = store;
        this.clock = clock;
        this.problems = problems;
        this.background = background;
    }

    void start(@Observes StartupEvent started) {
        declared.forEach(work -> works.put(work.kind(), work));
        if (!works.isEmpty()) {
            background.every(BEAT_MILLIS, "Keeping jobs alive", store::beat);
            background.every(BEAT_MILLIS, "Looking for jobs", this::wake);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        threads.shutdownNow();
    }

    /** There may be something to do. */
    void wake() {
        if (!threads.isShutdown()) {
            threads.execute(this::runWhatWaits);
        }
    }

    private void runWhatWaits() {
        try {
            Optional<Job> job = store.take(works.keySet(), clock.now());
            while (job.isPresent() && run(job.get())) {
                job = store.take(works.keySet(), clock.now());
            }
        } catch (RuntimeException e) {
            LOG.warnf("Jobs cannot be looked for now: %s", e);
        }
    }

    /** False when an outage makes it useless to take another one at once. */
    private boolean run(Job job) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            works.get(job.kind()).run(job);
            store.finish(job, clock.now());
            return true;
        } catch (Exception failure) {
            return recorded(job, failure);
        } finally {
            context.terminate();
            store.release(job);
        }
    }

    private boolean recorded(Job job, Exception failure) {
        try {
            if (threads.isShutdown() || Unforeseen.isOutage(failure)) {
                LOG.warnf("Job %s was interrupted and will go on: %s", job.id(), failure);
                store.own(job, "state = 'QUEUED', owner = NULL");
                return false;
            }
            Problem problem = Unforeseen.problem(failure);
            LOG.errorf(problem.getCause(), "Job %s of kind %s failed: %s", job.id(), job.kind(), problem.getMessage());
            String document = problems.document(problem, Language.ID, "/api/v1/jobs/" + job.id());
            QuarkusTransaction.requiringNew()
                    .run(() -> store.own(
                            job,
                            "state = 'FAILED', owner = NULL, problem = ?::jsonb, finished_at = ?",
                            document,
                            clock.now().atOffset(ZoneOffset.UTC)));
            return true;
        } catch (RuntimeException lost) {
            LOG.warnf("Job %s is no longer ours: %s", job.id(), lost.getMessage());
            return false;
        }
    }

    private static ThreadFactory daemon() {
        return task -> {
            var thread = new Thread(task, "job");
            thread.setDaemon(true);
            return thread;
        };
    }
}
