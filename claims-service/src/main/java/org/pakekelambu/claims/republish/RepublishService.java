package org.pakekelambu.claims.republish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.problem.Problem;

/** Takes the order to send everything again. */
@ApplicationScoped
public class RepublishService {
    private final Jobs jobs;
    private final Caller caller;
    private final Audit audit;

    RepublishService(Jobs jobs, Caller caller, Audit audit) {
        this.jobs = jobs;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    public Job republish() {
        List<String> regions = caller.regions().prefixes();
        if (regions.isEmpty()) {
            throw Problem.forbidden("forbidden");
        }
        Job job = jobs.queue(RepublishWork.KIND, regions.get(0), new RepublishWork.Input(regions));
        audit.record(AuditEntry.of("claim.republish", regions.get(0), job.id()));
        return job;
    }
}
