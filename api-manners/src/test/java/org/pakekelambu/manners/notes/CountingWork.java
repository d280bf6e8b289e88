package org.pakekelambu.manners.notes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.job.LongWork;
import org.pakekelambu.manners.problem.Problem;

/** Counts to a number in pages of ten; asks for a confirmation first, fails or stumbles when told to. */
@Singleton
public class CountingWork implements LongWork {
    /** How often the work is to die in the middle of its second page. */
    public static final AtomicInteger DEATHS = new AtomicInteger();

    private final Jobs jobs;

    CountingWork(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return "counting";
    }

    @Override
    public void run(Job job) throws Exception {
        if (job.input().contains("fail")) {
            throw Problem.unprocessable("conflict");
        }
        if (job.input().contains("confirm") && !job.input().contains("yes")) {
            QuarkusTransaction.requiringNew().run(() -> jobs.awaitConfirmation(job));
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> jobs.total(job, 30));
        for (long done = job.done(); done < 30; done += 10) {
            boolean second = done == 10;
            QuarkusTransaction.requiringNew().run(() -> {
                jobs.advance(job, 9, 1);
                if (second && DEATHS.getAndDecrement() > 0) {
                    throw new IllegalStateException(new java.net.ConnectException("database gone"));
                }
            });
        }
    }
}
