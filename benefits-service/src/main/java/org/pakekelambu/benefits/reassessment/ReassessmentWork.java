package org.pakekelambu.benefits.reassessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.pakekelambu.benefits.entitlement.EntitlementService;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.job.LongWork;

/** Judges everybody again who was judged under another law; what is left shows in the rows, so it goes on after a crash. */
@ApplicationScoped
public class ReassessmentWork implements LongWork {
    static final String KIND = "reassessment";
    private static final Logger LOG = Logger.getLogger(ReassessmentWork.class);
    private static final int LANES = 3;
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final EntitlementService entitlements;
    private final Jobs jobs;
    private final int pageSize;

    ReassessmentWork(
            EntitlementService entitlements,
            Jobs jobs,
            @ConfigProperty(name = "benefits.reassessment.page") int pageSize) {
        this.pageSize = pageSize;
        this.entitlements = entitlements;
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** In lanes, each over its part of the ids: while the database works for some, the law works for another. */
    @Override
    public void run(Job job) throws Exception {
        long left = QuarkusTransaction.requiringNew().call(() -> {
            long count = entitlements.countUnderOtherLaw();
            jobs.total(job, job.done() + count);
            return count;
        });
        ExecutorService workers = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<Long>> lanes = new ArrayList<>();
            UUID from = FIRST;
            for (UUID upTo : ends(left)) {
                UUID first = from;
                lanes.add(workers.submit(() -> stretch(job, first, upTo)));
                from = upTo;
            }
            long different = 0;
            for (Future<Long> lane : lanes) {
                different += lane.get();
            }
            LOG.infof("Reassessed under the new law: %d entitlements differ and were published", different);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            workers.shutdownNow();
        }
    }

    /** The last id of each lane; few make one lane. */
    private List<UUID> ends(long left) {
        List<UUID> ends = new ArrayList<>();
        for (int lane = 1; lane < LANES && left >= (long) pageSize * LANES; lane++) {
            entitlements.placeUnderOtherLaw(left * lane / LANES).ifPresent(ends::add);
        }
        ends.add(LAST);
        return ends;
    }

    /** Page after page of the ids after the first, up to the last; how many differed. */
    private long stretch(Job job, UUID first, UUID last) {
        long different = 0;
        for (UUID after = first; after != null; ) {
            UUID from = after;
            EntitlementService.Page page = QuarkusTransaction.requiringNew().call(() -> page(job, from, last));
            after = page.last();
            different += page.different();
        }
        return different;
    }

    private EntitlementService.Page page(Job job, UUID after, UUID last) {
        EntitlementService.Page page = entitlements.reassess(after, last, pageSize);
        jobs.advance(job, page.handled(), 0);
        return page;
    }
}
