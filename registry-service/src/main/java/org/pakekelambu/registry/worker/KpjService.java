package org.pakekelambu.registry.worker;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.outbox.OutgoingEvent;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.worker.domain.KpjAssignment;
import org.pakekelambu.registry.worker.domain.KpjOutcome;
import org.pakekelambu.registry.worker.domain.KpjOutcome.Result;
import org.pakekelambu.registry.worker.domain.Membership;
import org.pakekelambu.registry.worker.domain.MembershipRules;
import org.pakekelambu.registry.worker.domain.Moment;
import org.pakekelambu.registry.worker.domain.Worker;
import org.pakekelambu.registry.worker.store.MatchingKeys;
import org.pakekelambu.registry.worker.store.WorkerPages;
import org.pakekelambu.registry.worker.store.WorkerRow;
import org.pakekelambu.registry.worker.store.WorkerRows;

/** BPJS gives new members their numbers, many at once; what is wrong with one does not keep the others waiting. */
@ApplicationScoped
public class KpjService {
    private final WorkerPages pages;
    private final WorkerRows rows;
    private final MatchingKeys keys;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Caller caller;
    private final Law law;

    KpjService(
            WorkerPages pages,
            WorkerRows rows,
            MatchingKeys keys,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Caller caller,
            Law law) {
        this.law = law;
        this.pages = pages;
        this.rows = rows;
        this.keys = keys;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    @Transactional
    public List<KpjOutcome> assign(List<KpjAssignment> assignments) {
        keys.oneAtATime();
        Map<UUID, Worker> workers = new HashMap<>();
        pages.lock(assignments.stream().map(KpjAssignment::workerId).distinct().toList(), caller.regions())
                .forEach(worker -> workers.put(worker.id(), worker));
        Set<String> taken =
                pages.takenKpj(assignments.stream().map(KpjAssignment::kpj).toList());
        var moment = new Moment(clock.today(), clock.now());
        var outcomes = new ArrayList<KpjOutcome>();
        var changed = new ArrayList<WorkerRow>();
        Set<String> given = new HashSet<>(taken);
        for (KpjAssignment assignment : assignments) {
            Worker worker = workers.get(assignment.workerId());
            KpjOutcome outcome = judge(worker, assignment, given, moment);
            if (outcome.result() == Result.ASSIGNED) {
                Worker numbered =
                        Membership.assignKpj(worker, assignment.kpj(), assignment.issuedOn(), rows.matching(), moment);
                workers.put(worker.id(), numbered);
                given.add(assignment.kpj());
                changed.add(rows.row(numbered, "KPJ_ASSIGNED", caller.subject(), null));
            }
            outcomes.add(outcome);
        }
        keep(changed);
        return outcomes;
    }

    private KpjOutcome judge(Worker worker, KpjAssignment assignment, Set<String> given, Moment moment) {
        UUID id = assignment.workerId();
        if (worker == null) {
            return KpjOutcome.refused(id, "not-found");
        }
        if (MembershipRules.hasThisKpj(worker, assignment.kpj(), assignment.issuedOn())) {
            return new KpjOutcome(id, Result.UNCHANGED, worker.version(), null);
        }
        if (assignment.issuedOn().isBefore(law.cover().firstDay())) {
            return KpjOutcome.refused(id, "kpj-before-the-law");
        }
        Optional<String> broken =
                MembershipRules.againstKpj(worker, assignment.kpj(), assignment.issuedOn(), moment.today());
        if (broken.isPresent()) {
            return KpjOutcome.refused(id, broken.get());
        }
        // After a second membership BPJS may give the same person the same number again.
        boolean own = assignment.kpj().equals(worker.person().kpj());
        if (!own && given.contains(assignment.kpj())) {
            return KpjOutcome.refused(id, "kpj-taken");
        }
        return new KpjOutcome(id, Result.ASSIGNED, worker.version() + 1, null);
    }

    private void keep(List<WorkerRow> changed) {
        pages.update(changed);
        outbox.appendAll(changed.stream()
                .map(row -> new OutgoingEvent(
                        EventType.WORKER_CHANGED,
                        row.worker().id(),
                        row.worker().version(),
                        new RawValue(row.facts())))
                .toList());
        audit.appendAll(changed.stream()
                .map(row -> AuditEntry.of(
                        "assign-kpj",
                        row.worker().state().region(),
                        row.worker().id()))
                .toList());
    }
}
