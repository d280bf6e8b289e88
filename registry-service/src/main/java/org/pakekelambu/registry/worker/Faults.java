package org.pakekelambu.registry.worker;

import java.util.List;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.registry.worker.domain.Fault;

/** Says all faults of a description at once: 400 when something cannot be what it claims to be, else 422. */
public final class Faults {
    private Faults() {}

    public static Problem problem(List<Fault> faults) {
        boolean malformed = faults.stream().anyMatch(fault -> fault.kind().malformed());
        Problem problem = malformed ? Problem.badRequest("invalid-request") : Problem.unprocessable("worker-invalid");
        faults.forEach(fault -> problem.error(fault.field(), text(fault.kind())));
        return problem;
    }

    /** The key of the sentence that says what is wrong and what to do. */
    public static String text(Fault.Kind kind) {
        return "fault." + kind.name();
    }
}
