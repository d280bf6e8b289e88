package org.pakekelambu.registry.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.outbox.OutgoingEvent;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.job.LongWork;
import org.pakekelambu.registry.worker.store.WorkerLists;
import org.pakekelambu.registry.worker.store.WorkerLists.StatedWorker;

/** Sends the full state of every worker again, same versions, for a consumer that lost its copy. Others ignore it. */
@ApplicationScoped
public class RepublishWork implements LongWork {
    static final String KIND = "republish";
    private static final int PAGE = 1000;

    private final WorkerLists lists;
    private final Outbox outbox;
    private final Jobs jobs;
    private final ObjectMapper json;

    RepublishWork(WorkerLists lists, Outbox outbox, Jobs jobs, ObjectMapper json) {
        this.lists = lists;
        this.outbox = outbox;
        this.jobs = jobs;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) throws IOException {
        RegionScope regions = json.readValue(job.input(), RegionScope.class);
        if (job.total() == null) {
            jobs.total(job, lists.count(regions));
        }
        // Ids grow with time: who joins meanwhile stands behind, and what was sent stays counted.
        UUID last = job.done() == 0 ? null : lists.idAt(regions, job.done() - 1).orElse(null);
        List<StatedWorker> page = page(job, regions, last);
        while (!page.isEmpty()) {
            last = page.get(page.size() - 1).id();
            page = page(job, regions, last);
        }
    }

    private List<StatedWorker> page(Job job, RegionScope regions, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<StatedWorker> page = lists.statesAfter(regions, after, PAGE);
            if (!page.isEmpty()) {
                outbox.appendAll(page.stream()
                        .map(w -> new OutgoingEvent(
                                EventType.WORKER_CHANGED, w.id(), w.version(), new RawValue(w.facts())))
                        .toList());
                jobs.advance(job, page.size(), 0);
            }
            return page;
        });
    }
}
