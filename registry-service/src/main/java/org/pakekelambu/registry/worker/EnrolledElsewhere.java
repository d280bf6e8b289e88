package org.pakekelambu.registry.worker;

import org.pakekelambu.registry.worker.domain.Worker;

/** The NIK of an enrolment belongs to somebody of another region. Undoes the enrolment; never an answer itself. */
final class EnrolledElsewhere extends RuntimeException {
    private final transient Worker known;
    private final String claimedRegion;

    EnrolledElsewhere(Worker known, Worker asked) {
        super("enrolled elsewhere", null, false, false);
        this.known = known;
        this.claimedRegion = asked.state().region();
    }

    Worker known() {
        return known;
    }

    String claimedRegion() {
        return claimedRegion;
    }
}
