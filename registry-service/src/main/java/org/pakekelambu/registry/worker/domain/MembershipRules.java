package org.pakekelambu.registry.worker.domain;

import java.time.LocalDate;
import java.util.Optional;

/** When a membership may get its number and when it may end; the name of the broken rule, or nothing. */
public final class MembershipRules {
    private MembershipRules() {}

    /** The number of a member: new to the membership, not before the enrolment, not in the future. */
    public static Optional<String> againstKpj(Worker worker, String kpj, LocalDate issuedOn, LocalDate today) {
        if (!Digits.exactly(kpj, 11)) {
            return Optional.of("kpj-malformed");
        }
        if (worker.status() != WorkerStatus.ACTIVE) {
            return Optional.of("not-a-member");
        }
        if (worker.spell().kpjIssuedOn() != null) {
            return Optional.of("kpj-already-assigned");
        }
        if (issuedOn.isAfter(today)) {
            return Optional.of("kpj-in-the-future");
        }
        if (issuedOn.isBefore(worker.spell().enrolledOn())) {
            return Optional.of("kpj-before-enrolment");
        }
        return Optional.empty();
    }

    public static boolean hasThisKpj(Worker worker, String kpj, LocalDate issuedOn) {
        return kpj.equals(worker.person().kpj())
                && issuedOn.equals(worker.spell().kpjIssuedOn());
    }

    /** An exit: of a member, not in the future, not before the membership began. */
    public static Optional<String> againstExit(Worker worker, LocalDate on, LocalDate today) {
        if (worker.status() != WorkerStatus.ACTIVE) {
            return Optional.of("not-a-member");
        }
        if (on.isAfter(today)) {
            return Optional.of("exit-in-the-future");
        }
        if (on.isBefore(worker.memberSince())) {
            return Optional.of("exit-before-enrolment");
        }
        return Optional.empty();
    }
}
