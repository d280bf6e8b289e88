package org.pakekelambu.registry.roster;

import com.fasterxml.jackson.databind.util.RawValue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.outbox.OutgoingEvent;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.programme.domain.Programme;
import org.pakekelambu.registry.roster.domain.Roster;
import org.pakekelambu.registry.worker.ConflictCases;
import org.pakekelambu.registry.worker.EnrolledCounter;
import org.pakekelambu.registry.worker.store.WorkerPages;
import org.pakekelambu.registry.worker.store.WorkerRow;
import org.pakekelambu.registry.worker.store.WorkerRows;

/** Pages of the members' roster: what all of them share. */
@ApplicationScoped
class MemberPages {
    final WorkerPages pages;
    final WorkerRows rows;
    final ConflictCases conflicts;
    final BusinessClock clock;
    final Counter enrolled;
    private final Outbox outbox;
    private final Audit audit;

    MemberPages(
            WorkerPages pages,
            WorkerRows rows,
            ConflictCases conflicts,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            MeterRegistry metrics) {
        this.pages = pages;
        this.rows = rows;
        this.conflicts = conflicts;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.enrolled = EnrolledCounter.of(metrics);
    }

    PageWork of(Roster roster, Programme programme, Set<String> districts, Set<Integer> refusedBefore) {
        return new MemberPageWork(this, roster, programme, districts, refusedBefore);
    }

    /** The events and the audit entry of those who went in. */
    void tell(Roster roster, List<WorkerRow> inserted) {
        if (inserted.isEmpty()) {
            return;
        }
        outbox.appendAll(inserted.stream()
                .map(row -> new OutgoingEvent(
                        EventType.WORKER_ENROLLED, row.worker().id(), 1, new RawValue(row.facts())))
                .toList());
        UUID[] ids = inserted.stream().map(row -> row.worker().id()).toArray(UUID[]::new);
        audit.record(AuditEntry.of("enrol", roster.region(), (Object[]) ids)
                .because("roster " + roster.id())
                .onBehalfOf(roster.uploadedBy()));
    }
}
