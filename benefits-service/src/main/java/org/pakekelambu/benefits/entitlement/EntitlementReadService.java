package org.pakekelambu.benefits.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pakekelambu.benefits.entitlement.domain.CoverAssessor;
import org.pakekelambu.benefits.entitlement.domain.Valuation;
import org.pakekelambu.benefits.entitlement.store.Recorded;
import org.pakekelambu.benefits.entitlement.store.RecordedStore;
import org.pakekelambu.benefits.entitlement.store.StatusStore;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.PageRequest;

/** Shows entitlements to those who may see them, and remembers who saw whose. */
@ApplicationScoped
public class EntitlementReadService {
    private static final UUID FIRST = new UUID(0, 0);

    private final RecordedStore store;
    private final StatusStore statuses;
    private final Audit audit;
    private final Caller caller;
    private final Law law;
    private final Valuation valuation;

    EntitlementReadService(RecordedStore store, StatusStore statuses, Audit audit, Caller caller, Law law) {
        this.store = store;
        this.statuses = statuses;
        this.audit = audit;
        this.caller = caller;
        this.law = law;
        this.valuation = new Valuation(new CoverAssessor(law));
    }

    /** What is recorded of a worker, for the caller to see: 404 where it is not for him. The read is audited. */
    @Transactional
    public Recorded read(UUID workerId, LocalDate asOf, Instant knownAt) {
        return read(workerId, asOf, knownAt, "entitlement.read");
    }

    /** @param action by which this look is remembered */
    @Transactional
    public Recorded read(UUID workerId, LocalDate asOf, Instant knownAt, String action) {
        Recorded current = store.find(workerId, null).orElseThrow(Problem::notFound);
        caller.requireRegion(current.worker().region());
        Recorded recorded =
                knownAt == null ? current : store.find(workerId, knownAt).orElseThrow(Problem::notFound);
        audit.record(AuditEntry.of(action, current.worker().region(), workerId)
                .details(Map.of("asOf", asOf, "knownAt", knownAt == null ? "now" : knownAt)));
        return recorded;
    }

    /** A page of workers by status and one row more, where there is one; who was shown is audited. */
    @Transactional
    public List<StatusStore.Listed> list(StatusStore.Wanted wanted, PageRequest page) {
        List<StatusStore.Listed> found =
                statuses.list(wanted, page.after().map(cursor -> cursor.id(0)).orElse(FIRST), page.limit() + 1);
        Map<String, List<String>> shown = new TreeMap<>();
        for (StatusStore.Listed row : found.subList(0, Math.min(found.size(), page.limit()))) {
            shown.computeIfAbsent(row.region(), region -> new ArrayList<>())
                    .add(row.workerId().toString());
        }
        audit.appendAll(shown.entrySet().stream()
                .map(region -> AuditEntry.of(
                        "entitlement.list", region.getKey(), region.getValue().toArray()))
                .toList());
        return found;
    }

    /** What covers are worth, by the law in force. */
    public Valuation valuation() {
        return valuation;
    }

    public String lawDigest() {
        return law.digest();
    }
}
