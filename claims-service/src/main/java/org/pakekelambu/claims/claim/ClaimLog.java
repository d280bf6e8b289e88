package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.claims.claim.store.FreedMoney;
import org.pakekelambu.claims.claim.store.PendingWords;
import org.pakekelambu.claims.database.DuplicateRow;
import org.pakekelambu.claims.signal.TraceStore;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Writes a step of a claim down: the next version, its history, the audit entry and the event, all or nothing. */
@ApplicationScoped
public class ClaimLog {
    private final ClaimStore store;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<ClaimMoved> moved;
    private final TraceStore traces;
    private final SchoolYearOnce once;
    private final PendingWords pending;
    private final FreedMoney freed;
    private final Event<ClaimWritten> written;

    ClaimLog(
            ClaimStore store,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Event<ClaimMoved> moved,
            TraceStore traces,
            SchoolYearOnce once,
            PendingWords pending,
            FreedMoney freed,
            Event<ClaimWritten> written) {
        this.written = written;
        this.freed = freed;
        this.pending = pending;
        this.once = once;
        this.traces = traces;
        this.moved = moved;
        this.store = store;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first version. */
    Claim open(Claim claim, Step step, String by) {
        return open(claim, step, by, step == Step.REPORTED ? by : null);
    }

    /** @param reporter {@code sub} of a notifier who reported it, or null */
    Claim open(Claim claim, Step step, String by, String reporter) {
        Claim first = claim.recorded(clock.now().truncatedTo(ChronoUnit.MICROS));
        store.insert(first, step, by, null, clock.today());
        traces.note(first.id(), first.workerId(), first.document().facts(), reporter);
        audit(first, step, null);
        if (first.status() != ClaimStatus.DRAFT) {
            publish(first, EventType.CLAIM_FILED);
        }
        tell(first, step);
        return first;
    }

    /** The next version of a claim whose row is locked; 409 when the step is not one of the published ones. */
    Claim next(ClaimStatus before, Claim claim, Step step, String by, String reason, EventType event) {
        if (!before.mayBecome(claim.status())) {
            throw Problem.conflict("impossible-claim-step", before, claim.status());
        }
        Claim next = claim.next(clock.now().truncatedTo(ChronoUnit.MICROS));
        try {
            store.update(next, step, by, reason, clock.today());
            pending.keep(next);
            freed.keep(next, by);
            switch (step) {
                case APPROVED, REJECTED, WITHDRAWN, DEATH_WITHDRAWN -> once.keep(next);
                default -> {}
            }
        } catch (DuplicateRow twice) {
            throw Problem.conflict(paidAlready(twice.constraint()));
        }
        if (step.changesFacts()) {
            traces.note(next.id(), next.workerId(), next.document().facts(), null);
        }
        written.fire(new ClaimWritten(next, step));
        audit(next, step, reason);
        if (next.status() != ClaimStatus.DRAFT) {
            publish(next, event);
        }
        tell(next, step);
        return next;
    }

    private static String paidAlready(String constraint) {
        return switch (constraint) {
            case "claim_one_accident_decided_once" -> "accident-already-decided";
            case "first_school_year_of_a_child_once", "first_school_year_of_a_member_once" ->
                "school-year-claimed-elsewhere";
            case "claim_one_total_disability_per_worker" -> "total-disability-already-decided";
            default -> "death-already-paid";
        };
    }

    /** Two claims filed at once do not see each other; one that ended no longer stands in another's way. */
    private void tell(Claim claim, Step step) {
        boolean concernsOthers = switch (step) {
            case FILED, APPROVED, REJECTED, WITHDRAWN, DEATH_WITHDRAWN -> true;
            default -> false;
        };
        if (concernsOthers && claim.workerId() != null) {
            moved.fire(new ClaimMoved(claim.id(), claim.workerId(), false));
        }
    }

    private void audit(Claim claim, Step step, String reason) {
        String worker = claim.workerId() == null ? null : claim.workerId().toString();
        String id = claim.id().toString();
        audit.record(new AuditEntry(
                "claim-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                worker == null ? List.of(id) : List.of(id, worker),
                claim.region(),
                reason,
                claim.status().name(),
                null,
                details(claim, step)));
    }

    /** Of a decision also the rules that did not plainly hold, by which an auditor asks. */
    private static Map<String, Object> details(Claim claim, Step step) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("version", claim.version());
        details.put("payableNow", claim.total(LineState.PAYABLE));
        if (claim.proposal() != null && (step == Step.APPROVED || step == Step.REJECTED || step == Step.RETURNED)) {
            details.put("rules", claim.proposal().notPlain());
        }
        return details;
    }

    private void publish(Claim claim, EventType event) {
        outbox.append(event, ClaimEvents.state(claim));
    }
}
