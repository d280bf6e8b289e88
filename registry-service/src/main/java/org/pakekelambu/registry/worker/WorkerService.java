package org.pakekelambu.registry.worker;

import com.fasterxml.jackson.databind.util.RawValue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.programme.ProgrammeService;
import org.pakekelambu.registry.programme.domain.Programme;
import org.pakekelambu.registry.worker.domain.DetailsCheck;
import org.pakekelambu.registry.worker.domain.ExitReason;
import org.pakekelambu.registry.worker.domain.Fault;
import org.pakekelambu.registry.worker.domain.Membership;
import org.pakekelambu.registry.worker.domain.MembershipRules;
import org.pakekelambu.registry.worker.domain.Moment;
import org.pakekelambu.registry.worker.domain.Terms;
import org.pakekelambu.registry.worker.domain.Worker;
import org.pakekelambu.registry.worker.domain.WorkerDetails;
import org.pakekelambu.registry.worker.domain.WorkerIds;
import org.pakekelambu.registry.worker.store.MatchingKeys;
import org.pakekelambu.registry.worker.store.Moves;
import org.pakekelambu.registry.worker.store.WorkerRow;
import org.pakekelambu.registry.worker.store.WorkerRows;
import org.pakekelambu.registry.worker.store.WorkerStore;

/** What an officer does to one worker. Every change is one new version, one event and one audit entry, or nothing. */
@ApplicationScoped
public class WorkerService {
    private final WorkerStore workers;
    private final WorkerRows rows;
    private final MatchingKeys keys;
    private final ProgrammeService programmes;
    private final ConflictCases conflicts;
    private final Moves moves;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Caller caller;
    private final Counter enrolled;

    WorkerService(
            WorkerStore workers,
            WorkerRows rows,
            MatchingKeys keys,
            ProgrammeService programmes,
            ConflictCases conflicts,
            Moves moves,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Caller caller,
            MeterRegistry metrics) {
        this.workers = workers;
        this.rows = rows;
        this.keys = keys;
        this.programmes = programmes;
        this.conflicts = conflicts;
        this.moves = moves;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
        this.enrolled = EnrolledCounter.of(metrics);
    }

    private Moment moment() {
        return new Moment(clock.today(), clock.now());
    }

    /**
     * Enrols as of today. Someone whose membership ended becomes a member again: same worker, second membership.
     *
     * @throws EnrolledElsewhere when he is a member, or died as one, in a region that is not the caller's
     */
    @Transactional
    Worker enrol(WorkerDetails details, String programmeCode) {
        Programme programme = programmes.requireOwn(programmeCode);
        require(DetailsCheck.faults(details, programmes.districts(programme.region()), clock.today()));
        var terms = new Terms(programme.code(), programme.funding(), programme.band(), programme.region());
        Moment moment = moment();
        UUID id = WorkerIds.next(System.currentTimeMillis(), UUID.randomUUID());
        Worker worker = Worker.enrol(id, details, terms, null, caller.subject(), rows.matching(), moment);
        WorkerRow row = rows.row(worker, "ENROLLED", caller.subject(), null);
        if (!workers.insert(row)) {
            return rejoin(details, terms, worker, moment);
        }
        tell(EventType.WORKER_ENROLLED, row, "enrol", null);
        enrolled.increment();
        return worker;
    }

    private Worker rejoin(WorkerDetails details, Terms terms, Worker asked, Moment moment) {
        Worker known = workers.lockByNik(details.nik()).orElseThrow();
        requireFree(known, asked);
        Worker again = known.rejoin(details, terms, caller.subject(), rows.matching(), moment);
        change(EventType.WORKER_CHANGED, again, "REJOINED", "enrol", null);
        if (!known.state().region().equals(terms.region())) {
            conflicts.open(known, terms.region(), caller.subject(), moment.now());
            moves.add(known.id(), known.state().region(), moment.now());
        }
        return seen(again);
    }

    /** As the caller may see it. */
    private Worker seen(Worker worker) {
        return moves.seenFrom(caller.regions(), List.of(worker)).get(0);
    }

    /** Only a membership that ended makes room for another. */
    private void requireFree(Worker known, Worker asked) {
        boolean own = caller.covers(known.state().region());
        switch (known.status()) {
            case ACTIVE -> throw own ? AlreadyEnrolled.here(known.id()) : new EnrolledElsewhere(known, asked);
            case DECEASED -> throw own ? AlreadyEnrolled.deceased(known.id()) : new EnrolledElsewhere(known, asked);
            case EXITED -> {}
        }
    }

    /** @param edit makes the new description of the old one; called with the worker locked */
    @Transactional
    public Worker correct(UUID id, String ifMatch, UnaryOperator<WorkerDetails> edit) {
        keys.oneAtATime();
        Worker before = locked(id, ifMatch);
        WorkerDetails details = edit.apply(before.details());
        if (details.equals(before.details())) {
            return seen(before);
        }
        require(DetailsCheck.unknown(details.family(), before.person().family()));
        require(DetailsCheck.faults(details, programmes.districts(before.state().region()), clock.today()));
        if (!details.nik().equals(before.person().nik())) {
            workers.lockByNik(details.nik()).ifPresent(other -> {
                throw caller.covers(other.state().region())
                        ? AlreadyEnrolled.here(other.id())
                        : AlreadyEnrolled.elsewhere();
            });
        }
        Worker after = before.correct(details, rows.matching(), moment());
        change(EventType.WORKER_CHANGED, after, "CORRECTED", "correct", null);
        return seen(after);
    }

    @Transactional
    public Worker exit(UUID id, String ifMatch, ExitReason reason, LocalDate on) {
        Worker before = locked(id, ifMatch);
        MembershipRules.againstExit(before, on, clock.today()).ifPresent(rule -> {
            throw rule.equals("not-a-member")
                    ? Problem.conflict(rule)
                    : Problem.unprocessable(rule).error("on", rule);
        });
        Worker after = Membership.exit(before, reason, on, moment());
        change(EventType.WORKER_EXITED, after, "EXITED", "exit", reason.name());
        return seen(after);
    }

    private Worker locked(UUID id, String ifMatch) {
        ETags.expected(ifMatch);
        Worker worker = workers.lock(id, caller.regions()).orElseThrow(Problem::notFound);
        ETags.require(ifMatch, worker.version());
        return worker;
    }

    private void change(EventType type, Worker worker, String change, String action, String reason) {
        WorkerRow row = rows.row(worker, change, caller.subject(), null);
        workers.update(row);
        tell(type, row, action, reason);
    }

    private void tell(EventType type, WorkerRow row, String action, String reason) {
        Worker worker = row.worker();
        outbox.append(type, worker.id(), worker.version(), new RawValue(row.facts()));
        audit.record(AuditEntry.of(action, worker.state().region(), worker.id()).because(reason));
    }

    private static void require(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Faults.problem(faults);
        }
    }
}
