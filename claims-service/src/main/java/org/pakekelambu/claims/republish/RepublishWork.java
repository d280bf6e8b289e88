package org.pakekelambu.claims.republish;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.claim.ClaimEvents;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.PublishedClaims;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.job.LongWork;

/** Works off a republication page by page; each page and its progress are one transaction. */
@ApplicationScoped
public class RepublishWork implements LongWork {
    static final String KIND = "republish";
    private static final int PAGE = 500;

    private final PublishedClaims claims;
    private final Outbox outbox;
    private final Jobs jobs;
    private final ObjectMapper mapper;

    RepublishWork(PublishedClaims claims, Outbox outbox, Jobs jobs, ObjectMapper mapper) {
        this.claims = claims;
        this.outbox = outbox;
        this.jobs = jobs;
        this.mapper = mapper;
    }

    /** What the job is about: the regions of the operator who asked. */
    record Input(List<String> regions) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) throws IOException {
        var regions = new RegionScope(mapper.readValue(job.input(), Input.class).regions());
        // After a crash from the first again: ids do not grow with time, so that no number of claims done tells which
        // they
        // were. Some are then sent twice, which readers ignore; none is left out.
        QuarkusTransaction.requiringNew().run(() -> jobs.total(job, job.done() + claims.count(regions)));
        UUID last = null;
        do {
            UUID after = last;
            last = QuarkusTransaction.requiringNew().call(() -> page(job, after, regions));
        } while (last != null);
    }

    /** The last id sent, or null when there was none left. */
    private UUID page(Job job, UUID after, RegionScope regions) {
        List<Claim> page = claims.page(after, PAGE, regions);
        if (page.isEmpty()) {
            return null;
        }
        outbox.appendAll(page.stream().map(ClaimEvents::again).toList());
        jobs.advance(job, page.size(), 0);
        return page.get(page.size() - 1).id();
    }
}
