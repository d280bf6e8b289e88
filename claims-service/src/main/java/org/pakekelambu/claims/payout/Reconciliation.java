package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pakekelambu.claims.payout.domain.Reconciled;
import org.pakekelambu.claims.payout.store.ReconciliationStore;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
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

    /** Number and rupiah of one state at one age. */
    public record Sum(String age, Reconciled.State state, long shares, long decided, long received) {}

    /** Shares that do not agree, or those in a state asked for; the oldest first. */
    public List<Reconciled> open(UUID claimId, Reconciled.State state) {
        List<Reconciled> found = all(claimId).stream()
                .filter(one -> state == null ? one.state() != Reconciled.State.AGREES : one.state() == state)
                .toList();
        audit.appendAll(found.stream()
                .map(one -> AuditEntry.of("reconciliation-read", one.region(), one.claimId()))
                .distinct()
                .toList());
        return found;
    }

    /** The ageing list. */
    public List<Sum> ageing() {
        Map<String, List<Reconciled>> groups = all(null).stream()
                .collect(Collectors.groupingBy(
                        one -> one.age() + "|" + one.state().ordinal(), TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(group -> new Sum(
                        group.get(0).age(),
                        group.get(0).state(),
                        group.size(),
                        group.stream().mapToLong(Reconciled::decided).sum(),
                        group.stream().mapToLong(Reconciled::received).sum()))
                .toList();
    }

    private List<Reconciled> all(UUID claimId) {
        return store.all(caller.regions().condition("c.region"), claimId, clock.today());
    }
}
