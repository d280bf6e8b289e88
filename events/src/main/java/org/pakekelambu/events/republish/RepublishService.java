package org.pakekelambu.events.republish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.problem.Problem;

/** Takes the order to send everything of the operator's regions again. */
@ApplicationScoped
class RepublishService {
    private final Jobs jobs;
    private final Caller caller;
    private final Audit audit;

    RepublishService(Jobs jobs, Caller caller, Audit audit) {
        this.jobs = jobs;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    Job republish() {
        RegionScope regions = caller.regions();
        if (regions.prefixes().isEmpty()) {
            throw Problem.forbidden("forbidden");
        }
        Job job = jobs.queue(RepublishWork.KIND, regions.home(), regions);
        audit.record(AuditEntry.of(RepublishWork.KIND, regions.home(), job.id()));
        return job;
    }
}
