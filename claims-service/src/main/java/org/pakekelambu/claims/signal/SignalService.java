package org.pakekelambu.claims.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Tells signals to who looks for fraud, as far as his regions go; every look is remembered. */
@ApplicationScoped
@Transactional
public class SignalService {
    /** More on one claim would hide the claim. */
    private static final int MOST_OF_ONE = 10;

    private final SignalStore store;
    private final Thresholds thresholds;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    SignalService(SignalStore store, Thresholds thresholds, Caller caller, BusinessClock clock, Audit audit) {
        this.store = store;
        this.thresholds = thresholds;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    Page<SignalView> page(SignalKind kind, PageRequest page) {
        Long weight = page.after().map(cursor -> cursor.number(0)).orElse(null);
        UUID id = page.after().map(cursor -> cursor.id(1)).orElse(null);
        List<Signal> rows =
                store.page(caller.regions().condition("c.region"), since(), kind, weight, id, page.limit() + 1);
        List<Signal> shown = rows.subList(0, Math.min(rows.size(), page.limit()));
        List<UUID> claims = shown.stream()
                .flatMap(signal -> signal.claims().stream())
                .distinct()
                .toList();
        var registered = store.registered(claims);
        var enrolled = store.enrolledBy(registrars(shown), caller.regions().condition("w.region"));
        if (!shown.isEmpty()) {
            audit.record(AuditEntry.of(
                    "fraud-signals-listed", caller.regions().prefixes().get(0), claims.toArray()));
        }
        return Page.of(
                rows,
                page,
                signal -> Cursor.of(signal.weight(), signal.id()),
                signal -> view(signal, registered, enrolled));
    }

    /** Signals in which a claim has a part, the heaviest first; the claim was read and remembered by the caller. */
    public List<SignalView> of(UUID claimId) {
        return store.of(claimId, caller.regions().condition("c.region"), since(), MOST_OF_ONE).stream()
                .map(signal -> view(signal, Map.of(), Map.of()))
                .toList();
    }

    private static List<String> registrars(List<Signal> signals) {
        return signals.stream()
                .filter(signal -> signal.kind() == SignalKind.EARLY_DEATHS_OF_REGISTRAR)
                .map(Signal::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private SignalView view(Signal signal, Map<UUID, SignalStore.Registered> registered, Map<String, Long> enrolled) {
        return new SignalView(
                signal.id(),
                signal.kind(),
                signal.counted(),
                signal.threshold(),
                signal.weight(),
                signal.place(),
                signal.person(),
                signal.approver(),
                signal.on(),
                signal.days(),
                signal.kind() == SignalKind.EARLY_DEATHS_OF_REGISTRAR ? enrolled.get(signal.person()) : null,
                signal.claimCount(),
                signal.claims().stream()
                        .map(id -> claim(id, registered.get(id)))
                        .toList(),
                signal.kind().sentence(signal.counted(), thresholds.lookBackDays(), signal.days()));
    }

    private static SignalView.OneClaim claim(UUID id, SignalStore.Registered one) {
        return one == null
                ? new SignalView.OneClaim(id, null, null, null)
                : new SignalView.OneClaim(id, one.workerId(), one.by(), one.on());
    }

    private Instant since() {
        return clock.now().minus(thresholds.lookBackDays(), ChronoUnit.DAYS);
    }
}
