package org.pakekelambu.benefits.reassessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
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
    private static final int PAGE = 1000;

    private final EntitlementService entitlements;
    private final Jobs jobs;

    ReassessmentWork(EntitlementService entitlements, Jobs jobs) {
        this.entitlements = entitlements;
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        QuarkusTransaction.requiringNew().run(() -> jobs.total(job, job.done() + entitlements.countUnderOtherLaw()));
        long different = 0;
        UUID after = null;
        do {
            UUID from = after;
            EntitlementService.Page page = QuarkusTransaction.requiringNew().call(() -> page(job, from));
            after = page.last();
            different += page.different();
        } while (after != null);
        LOG.infof("Reassessed under the new law: %d entitlements differ and were published", different);
    }

    private EntitlementService.Page page(Job job, UUID after) {
        EntitlementService.Page page = entitlements.reassess(after, PAGE);
        jobs.advance(job, page.handled(), 0);
        return page;
    }
}
