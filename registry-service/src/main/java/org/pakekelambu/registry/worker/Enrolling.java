package org.pakekelambu.registry.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.idempotency.RequestTransaction;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.worker.domain.Worker;
import org.pakekelambu.registry.worker.domain.WorkerDetails;

/** Enrols one worker. Who is another region's is refused, and a case for both regions stays of it. */
@ApplicationScoped
public class Enrolling {
    private final WorkerService workers;
    private final ConflictCases conflicts;
    private final RequestTransaction request;
    private final BusinessClock clock;
    private final Caller caller;

    Enrolling(
            WorkerService workers,
            ConflictCases conflicts,
            RequestTransaction request,
            BusinessClock clock,
            Caller caller) {
        this.workers = workers;
        this.conflicts = conflicts;
        this.request = request;
        this.clock = clock;
        this.caller = caller;
    }

    /** @see WorkerService#enrol */
    public Worker enrol(WorkerDetails details, String programmeCode) {
        try {
            return workers.enrol(details, programmeCode);
        } catch (EnrolledElsewhere found) {
            request.undo();
            conflicts.open(found.known(), found.claimedRegion(), caller.subject(), clock.now());
            throw AlreadyEnrolled.elsewhere();
        }
    }
}
