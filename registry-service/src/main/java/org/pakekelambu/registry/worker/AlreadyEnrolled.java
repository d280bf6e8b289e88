package org.pakekelambu.registry.worker;

import java.util.UUID;
import org.pakekelambu.manners.problem.Problem;

/** The answers to an enrolment of someone who has a membership: what is said depends on whose people they are. */
final class AlreadyEnrolled {
    private AlreadyEnrolled() {}

    static Problem here(UUID id) {
        return linked(Problem.conflict("already-enrolled"), id);
    }

    static Problem deceased(UUID id) {
        return linked(Problem.conflict("worker-deceased"), id);
    }

    /** No link and no data: another region's people are not this caller's. */
    static Problem elsewhere() {
        return Problem.conflict("enrolled-elsewhere").error("nik", "enrolled-elsewhere");
    }

    private static Problem linked(Problem problem, UUID id) {
        String link = "/api/v1/workers/" + id;
        return problem.error("nik", problem.type()).with("worker", link).header("Location", link);
    }
}
