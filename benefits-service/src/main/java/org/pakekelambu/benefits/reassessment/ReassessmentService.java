package org.pakekelambu.benefits.reassessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.pakekelambu.benefits.entitlement.EntitlementService;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;

/** Sees at the start whether the law has changed, and has everybody judged again in the background. */
@ApplicationScoped
public class ReassessmentService {
    private static final Logger LOG = Logger.getLogger(ReassessmentService.class);

    private final EntitlementService entitlements;
    private final Jobs jobs;

    ReassessmentService(EntitlementService entitlements, Jobs jobs) {
        this.entitlements = entitlements;
        this.jobs = jobs;
    }

    @ActivateRequestContext
    void atStart(@Observes StartupEvent started) {
        begin();
    }

    /** The job that does it, or nothing where everybody was judged under the law in force. */
    @ActivateRequestContext
    public Optional<Job> begin() {
        return QuarkusTransaction.requiringNew().call(() -> {
            long left = entitlements.countUnderOtherLaw();
            if (left == 0) {
                return Optional.empty();
            }
            LOG.infof("The law has changed: %d entitlements are judged again", left);
            return Optional.of(jobs.queue(ReassessmentWork.KIND, "", Map.of()));
        });
    }
}
