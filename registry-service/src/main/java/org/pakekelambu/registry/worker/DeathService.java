package org.pakekelambu.registry.worker;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.pakekelambu.events.contract.ClaimState;
import org.pakekelambu.events.contract.ConfirmedDeath;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.events.inbox.Incoming;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.outbox.OutgoingEvent;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.sql.Sql;
import org.pakekelambu.registry.worker.domain.Membership;
import org.pakekelambu.registry.worker.domain.Moment;
import org.pakekelambu.registry.worker.domain.PastWorker;
import org.pakekelambu.registry.worker.domain.Worker;
import org.pakekelambu.registry.worker.store.WorkerHistory;
import org.pakekelambu.registry.worker.store.WorkerRow;
import org.pakekelambu.registry.worker.store.WorkerRows;
import org.pakekelambu.registry.worker.store.WorkerStore;

/** A death that claims confirmed ends the membership; one found mistaken opens it again. Repeated messages change nothing. */
@ApplicationScoped
public class DeathService {
    private static final Set<String> DECIDED_TO_PAY = Set.of("APPROVED", "PAID");
    private static final int PAGE = 50;
    private static final RegionScope EVERYWHERE = new RegionScope(List.of(""));
    private static final String NEWER = """
            INSERT INTO claim_seen AS seen (claim_id, version) VALUES (?, ?)
            ON CONFLICT (claim_id) DO UPDATE SET version = excluded.version WHERE seen.version < excluded.version""";

    private final WorkerStore workers;
    private final WorkerRows rows;
    private final WorkerHistory history;
    private final Sql sql;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    DeathService(
            WorkerStore workers,
            WorkerRows rows,
            WorkerHistory history,
            Sql sql,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.history = history;
        this.workers = workers;
        this.rows = rows;
        this.sql = sql;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void claimsChanged(List<Incoming<ClaimState>> claims) {
        for (Incoming<ClaimState> claim : claims) {
            ClaimState state = claim.state();
            if (state.confirmedDeath() != null
                    && state.workerId() != null
                    && sql.update(NEWER, state.claimId(), state.version()) == 1) {
                workers.lock(state.workerId(), EVERYWHERE)
                        .ifPresent(worker -> recordDeath(worker, state, claim.traceparent()));
            }
        }
    }

    private void recordDeath(Worker before, ClaimState claim, String trace) {
        ConfirmedDeath death = claim.confirmedDeath();
        if (!death.withdrawn() && saidByAnother(before, claim)) {
            return;
        }
        Moment moment = new Moment(clock.today(), clock.now());
        Worker after = death.withdrawn()
                ? Membership.withdrawDeath(before, claim.claimId(), beforeAnyClaim(before), moment)
                : Membership.die(before, death.diedOn(), claim.claimId(), moment);
        if (after == before) {
            return;
        }
        String change = death.withdrawn() ? "DEATH_WITHDRAWN" : "DEATH_CONFIRMED";
        WorkerRow row = rows.row(after, change, "claim:" + claim.claimId(), null);
        workers.update(row);
        EventType type = death.withdrawn() ? EventType.WORKER_CHANGED : EventType.WORKER_EXITED;
        outbox.append(new OutgoingEvent(type, after.id(), after.version(), new RawValue(row.facts()), trace));
        audit.record(AuditEntry.of(
                        change.toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        after.state().region(),
                        after.id())
                .because("claim " + claim.claimId()));
    }

    /** A claim that was rejected, or is decided anew, does not take the death from the claim that pays it. */
    private static boolean saidByAnother(Worker worker, ClaimState claim) {
        RecordedDeath known = worker.state().death();
        return known != null
                && known.claimId() != null
                && !known.claimId().equals(claim.claimId())
                && !DECIDED_TO_PAY.contains(claim.status());
    }

    private Worker beforeAnyClaim(Worker worker) {
        long before = worker.version();
        List<PastWorker> page = history.page(worker.id(), EVERYWHERE, before, PAGE);
        while (!page.isEmpty()) {
            for (PastWorker past : page) {
                if (!toldByClaim(past.worker())) {
                    return past.worker();
                }
                before = past.worker().version();
            }
            page = history.page(worker.id(), EVERYWHERE, before, PAGE);
        }
        return worker;
    }

    private static boolean toldByClaim(Worker worker) {
        RecordedDeath death = worker.state().death();
        return death != null && death.claimId() != null;
    }
}
