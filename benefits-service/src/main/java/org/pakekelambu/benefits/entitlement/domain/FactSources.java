package org.pakekelambu.benefits.entitlement.domain;

import java.time.Instant;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.Spell;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.explain.Fact;
import org.pakekelambu.law.explain.Source;

/** Where the facts of an entitlement came from: the registry's state, its version, and when the registry recorded the fact. */
final class FactSources {
    private final WorkerState worker;

    FactSources(WorkerState worker) {
        this.worker = worker;
    }

    Fact sourced(Fact fact) {
        return switch (fact.name()) {
            case "coverFrom" -> fact.from(registry(membership(fact.value())));
            case "contributionMonths", "arrears" -> fact.from(registry(lastBooking()));
            case "band", "child", "birthDate", "schoolLevel" -> fact.from(registry(worker.recordedAt()));
            default -> fact.from(Source.question());
        };
    }

    private Source registry(Instant recordedAt) {
        return Source.event(Topics.WORKER, worker.workerId(), worker.version(), recordedAt);
    }

    /** When the number was recorded of the last membership begun by then. */
    private Instant membership(String coverFrom) {
        Instant recorded = worker.recordedAt();
        for (Spell spell : worker.spells()) {
            boolean begun = spell.kpjIssuedOn() != null
                    && spell.kpjIssuedOn().toString().compareTo(coverFrom) <= 0;
            if (begun && spell.kpjRecordedAt() != null) {
                recorded = spell.kpjRecordedAt();
            }
        }
        return recorded;
    }

    private Instant lastBooking() {
        return worker.paidMonths().stream()
                .map(PaidMonth::recordedAt)
                .max(Instant::compareTo)
                .orElse(worker.recordedAt());
    }
}
