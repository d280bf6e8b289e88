package org.pakekelambu.events.republish;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.job.LongWork;

/** Works off a republication page by page; each page and its progress are one transaction. */
@ApplicationScoped
class RepublishWork implements LongWork {
    static final String KIND = "republish";
    private static final int PAGE = 500;

    private final PublishedStates states;
    private final Jobs jobs;
    private final ObjectMapper json;

    RepublishWork(PublishedStates states, Jobs jobs, ObjectMapper json) {
        this.states = states;
        this.jobs = jobs;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * After a crash from the first again: not all ids grow with time, so the number done does not tell which they were. Some are then
     * sent twice, which readers ignore; none is left out.
     */
    @Override
    public void run(Job job) throws IOException {
        RegionScope regions = json.readValue(job.input(), RegionScope.class);
        QuarkusTransaction.requiringNew().run(() -> jobs.total(job, job.done() + states.count(regions)));
        UUID last = null;
        do {
            UUID after = last;
            last = QuarkusTransaction.requiringNew().call(() -> page(job, after, regions));
        } while (last != null);
    }

    /** The last id sent, or null when there was none left. */
    private UUID page(Job job, UUID after, RegionScope regions) {
        List<UUID> sent = states.sendAgain(after, PAGE, regions);
        if (sent.isEmpty()) {
            return null;
        }
        jobs.advance(job, sent.size(), 0);
        return sent.get(sent.size() - 1);
    }
}
