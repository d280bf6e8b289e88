package org.pakekelambu.benefits.republish;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.benefits.entitlement.EntitlementService;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.job.LongWork;

/** Works off a republication page by page; each page and its progress are one transaction. */
@ApplicationScoped
public class RepublishWork implements LongWork {
    static final String KIND = "republish";
    private static final int PAGE = 1000;

    private final EntitlementService entitlements;
    private final Jobs jobs;
    private final ObjectMapper mapper;

    RepublishWork(EntitlementService entitlements, Jobs jobs, ObjectMapper mapper) {
        this.entitlements = entitlements;
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
        QuarkusTransaction.requiringNew().run(() -> jobs.total(job, entitlements.count(regions)));
        // Workers enrolled since a crash may stand before the place reached: some are then sent twice, none is left
        // out.
        Optional<UUID> after = entitlements.placeAfter(job.done(), regions);
        do {
            UUID from = after.orElse(null);
            after = QuarkusTransaction.requiringNew().call(() -> page(job, from, regions));
        } while (after.isPresent());
    }

    private Optional<UUID> page(Job job, UUID after, RegionScope regions) {
        EntitlementService.Page page = entitlements.republish(after, PAGE, regions);
        jobs.advance(job, page.handled(), 0);
        return Optional.ofNullable(page.last());
    }
}
