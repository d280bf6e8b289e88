package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.pakekelambu.claims.payout.domain.Recovery;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.claims.payout.store.RecoveryStore;
import org.pakekelambu.claims.payout.store.ShareStore;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Money asked back: read, repaid, given up. */
@ApplicationScoped
@Transactional
public class RecoveryService {
    private final RecoveryStore store;
    private final ShareStore shares;
    private final PayoutStore payouts;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;
    private final Event<RecoveryDecided> decided;

    RecoveryService(
            RecoveryStore store,
            ShareStore shares,
            PayoutStore payouts,
            Caller caller,
            BusinessClock clock,
            Audit audit,
            Event<RecoveryDecided> decided) {
        this.decided = decided;
        this.store = store;
        this.shares = shares;
        this.payouts = payouts;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    public List<Recovery> of(UUID claimId) {
        visible(claimId);
        return store.of(claimId);
    }

    /** Everything still to come back, the longest asked for first. */
    public <T> Page<T> open(PageRequest page, Function<Recovery, T> view) {
        long after = page.after().map(cursor -> cursor.number(0)).orElse(0L);
        var rows = store.open(caller.regions().condition("region"), after, page.limit() + 1);
        audit.appendAll(rows.stream()
                .limit(page.limit())
                .map(row -> AuditEntry.of(
                        "recovery-listed",
                        row.recovery().region(),
                        row.recovery().claimId()))
                .toList());
        return Page.of(rows, page, row -> Cursor.of(row.place()), row -> view.apply(row.recovery()));
    }

    /** A payee paid back; never more than was asked. */
    public List<Recovery> repaid(UUID claimId, String lineKey, String payeeKey, long amount, String reason) {
        return enter(claimId, lineKey, payeeKey, "REPAID", amount, reason);
    }

    private List<Recovery> enter(
            UUID claimId, String lineKey, String payeeKey, String kind, long amount, String reason) {
        payouts.lockClaim(claimId);
        visible(claimId);
        Recovery recovery = store.of(claimId).stream()
                .filter(one -> one.lineKey().equals(lineKey) && one.payeeKey().equals(payeeKey))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (amount > recovery.open()) {
            throw Problem.unprocessable("more-than-asked-back").rejected("amount", amount, "at-most", recovery.open());
        }
        shares.enter(recovery, kind, amount, caller.subject(), clock.now(), clock.today(), reason);
        audit.record(AuditEntry.of("recovery-" + kind.toLowerCase(java.util.Locale.ROOT), recovery.region(), claimId)
                .because(reason)
                .details(Map.of("code", recovery.code(), "amount", amount)));
        decided.fire(new RecoveryDecided(claimId));
        return store.of(claimId);
    }

    private void visible(UUID claimId) {
        caller.requireRegion(payouts.regionOf(claimId).orElseThrow(Problem::notFound));
    }
}
