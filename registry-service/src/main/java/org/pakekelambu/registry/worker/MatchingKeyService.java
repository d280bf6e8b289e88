package org.pakekelambu.registry.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.problem.Problem;

/** Takes the order to put every worker of the operator's regions under the current matching key. */
@ApplicationScoped
public class MatchingKeyService {
    private final Jobs jobs;
    private final Audit audit;
    private final Caller caller;

    MatchingKeyService(Jobs jobs, Audit audit, Caller caller) {
        this.jobs = jobs;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    public Job begin() {
        RegionScope regions = caller.regions();
        if (regions.prefixes().isEmpty()) {
            throw Problem.forbidden("forbidden");
        }
        Job job = jobs.queue(MatchingKeyWork.KIND, regions.home(), regions);
        audit.record(AuditEntry.of(MatchingKeyWork.KIND, regions.home(), job.id()));
        return job;
    }
}
