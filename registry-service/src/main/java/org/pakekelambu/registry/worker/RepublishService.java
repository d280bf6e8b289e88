package org.pakekelambu.registry.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.problem.Problem;

/** Begins what is done with every worker of the operator's regions: sending again, renaming under another key. */
@ApplicationScoped
public class RepublishService {
    private final Jobs jobs;
    private final Audit audit;
    private final Caller caller;

    RepublishService(Jobs jobs, Audit audit, Caller caller) {
        this.jobs = jobs;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    public Job begin() {
        return begin(RepublishWork.KIND);
    }

    @Transactional
    public Job replaceMatchingKey() {
        return begin(MatchingKeyWork.KIND);
    }

    private Job begin(String kind) {
        String region = caller.regions().prefixes().stream().findFirst().orElseThrow(Problem::notFound);
        Job job = jobs.queue(kind, region, caller.regions());
        audit.record(AuditEntry.of(kind, region, job.id()));
        return job;
    }
}
