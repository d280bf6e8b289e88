package org.pakekelambu.manners.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** What a service does with jobs, each call in the transaction it runs in. */
@Singleton
public class Jobs {
    private final JobStore store;
    private final JobRunner runner;
    private final Caller caller;
    private final BusinessClock clock;
    private final ObjectMapper mapper;
    private final TransactionSynchronizationRegistry transaction;

    Jobs(
            JobStore store,
            JobRunner runner,
            Caller caller,
            BusinessClock clock,
            ObjectMapper mapper,
            TransactionSynchronizationRegistry transaction) {
        this.store = store;
        this.runner = runner;
        this.caller = caller;
        this.clock = clock;
        this.mapper = mapper;
        this.transaction = transaction;
    }

    /** Begins as soon as this transaction is committed. @param input anything JSON can hold; no personal data */
    public Job queue(String kind, String region, Object input) {
        var job = new Job(
                UUID.randomUUID(),
                kind,
                Job.State.QUEUED,
                region,
                caller.subject(),
                null,
                0,
                0,
                0,
                json(input),
                null,
                clock.now(),
                null,
                null,
                null);
        store.insert(job);
        wakeAfterCommit();
        return job;
    }

    public Optional<Job> find(UUID id) {
        return store.find(id);
    }

    /** 404 unless it exists and belongs to a region of the caller. */
    public Job require(UUID id) {
        Job job = find(id).orElseThrow(Problem::notFound);
        caller.requireRegion(job.region());
        return job;
    }

    public void total(Job job, long total) {
        store.own(job, "total = ?", total);
    }

    /** Adds to what is done, in the transaction of the items themselves. @throws IllegalStateException when another process took over */
    public void advance(Job job, long accepted, long rejected) {
        store.own(
                job,
                "done = done + ?, accepted = accepted + ?, rejected = rejected + ?, heartbeat = now()",
                accepted + rejected,
                accepted,
                rejected);
    }

    /** The job rests until {@link #confirm}. */
    public void awaitConfirmation(Job job) {
        store.own(job, "state = 'AWAITING_CONFIRMATION', owner = NULL");
    }

    /** Sends a resting job on its way, its counters beginning anew; 409 when it does not rest. */
    public Job confirm(UUID id, Object input) {
        if (!store.requeue(id, json(input))) {
            throw Problem.conflict("job-not-waiting");
        }
        wakeAfterCommit();
        return require(id);
    }

    private void wakeAfterCommit() {
        if (transaction.getTransactionKey() == null) {
            runner.wake();
            return;
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing yet.
            }

            @Override
            public void afterCompletion(int status) {
                runner.wake();
            }
        });
    }

    private String json(Object input) {
        try {
            return mapper.writeValueAsString(input);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A job's input must be plain values.", e);
        }
    }
}
