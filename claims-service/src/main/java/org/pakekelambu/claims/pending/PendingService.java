package org.pakekelambu.claims.pending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.claim.Eyes;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** Lists what waits for a second person, for who may see it. */
@ApplicationScoped
@Transactional
public class PendingService {
    private final PendingStore store;
    private final Eyes eyes;
    private final Caller caller;
    private final Audit audit;

    PendingService(PendingStore store, Eyes eyes, Caller caller, Audit audit) {
        this.store = store;
        this.eyes = eyes;
        this.caller = caller;
        this.audit = audit;
    }

    /** The longest waiting first. */
    public Page<PendingView> page(PageRequest page) {
        Instant at = page.after().map(cursor -> cursor.instant(0)).orElse(null);
        UUID id = page.after().map(cursor -> cursor.id(2)).orElse(null);
        String kind = page.after().map(cursor -> cursor.text(3)).orElse(null);
        List<PendingStore.Pending> rows =
                store.after(caller.regions().condition("region"), at, id, kind, page.limit() + 1);
        audit.appendAll(rows.stream()
                .limit(page.limit())
                .map(row -> AuditEntry.of("pending-listed", row.region(), row.claimId()))
                .toList());
        Set<String> mine = eyes.mine();
        return Page.of(
                rows,
                page,
                row -> Cursor.of(
                        row.proposedAt().getEpochSecond(),
                        row.proposedAt().getNano(),
                        row.id(),
                        row.kind().name()),
                row -> view(row, mine));
    }

    private PendingView view(PendingStore.Pending row, Set<String> mine) {
        boolean role = row.kind().roles().stream().anyMatch(caller::has);
        return new PendingView(
                row.kind(),
                row.claimId(),
                row.id().equals(row.claimId()) ? null : row.id(),
                row.amount(),
                row.by(),
                row.proposedAt(),
                role && !mine.contains(row.by()));
    }
}
