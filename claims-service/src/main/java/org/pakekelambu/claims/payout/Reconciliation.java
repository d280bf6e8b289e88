package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Reconciled;
import org.pakekelambu.claims.payout.store.ReconciliationStore;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Decision, instruction and receipt held against each other, for the caller's regions. */
@ApplicationScoped
@Transactional
public class Reconciliation {
    private final ReconciliationStore store;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    Reconciliation(ReconciliationStore store, Caller caller, BusinessClock clock, Audit audit) {
        this.store = store;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** Shares that do not agree, or those in a state asked for; the oldest decision first, one more than the page holds. */
    public List<Reconciled> open(UUID claimId, Reconciled.State state, PageRequest page) {
        List<Reconciled> found = store.page(
                new ReconciliationStore.Filter(caller.regions().condition("region"), claimId, state),
                clock.today(),
                page.after().map(Reconciliation::place).orElse(null),
                page.limit() + 1);
        audit.appendAll(found.stream()
                .map(one -> AuditEntry.of("reconciliation-read", one.region(), one.claimId()))
                .distinct()
                .toList());
        return found;
    }

    /** The ageing list. */
    public List<ReconciliationStore.Sum> ageing() {
        return store.ageing(caller.regions().condition("region"), clock.today());
    }

    private static ReconciliationStore.Place place(Cursor cursor) {
        return new ReconciliationStore.Place(cursor.date(0), cursor.id(1), cursor.text(2), cursor.text(3));
    }
}
