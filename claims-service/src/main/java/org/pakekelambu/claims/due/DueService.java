package org.pakekelambu.claims.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.claim.ClaimClock;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.ClaimBook;
import org.pakekelambu.claims.clock.Lateness;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Lists what is due and what nobody claimed, for who may see it. */
@ApplicationScoped
@Transactional
public class DueService {
    private final ClaimBook book;
    private final ClaimClock claimClock;
    private final UnclaimedService unclaimed;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;

    DueService(
            ClaimBook book,
            ClaimClock claimClock,
            UnclaimedService unclaimed,
            BusinessClock clock,
            Caller caller,
            Audit audit) {
        this.book = book;
        this.claimClock = claimClock;
        this.unclaimed = unclaimed;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    /** Unpaid claims due on or before a day, the longest due first. */
    public Page<DueView> due(LocalDate on, PageRequest page) {
        LocalDate day = on == null ? clock.today() : on;
        List<Claim> rows =
                book.due(caller.regions().condition("region"), day, afterDay(page), afterId(page), page.limit() + 1);
        audit.appendAll(rows.stream()
                .map(claim -> AuditEntry.of("due-listed", claim.region(), claim.id()))
                .toList());
        return Page.of(rows, page, claim -> Cursor.of(claim.dueOn(), claim.id()), claim -> view(claim, day));
    }

    /** Decided claims of which money waits, with what frees it, the first filed first. */
    public Page<HeldView> held(PageRequest page) {
        Instant after = page.after().map(cursor -> cursor.instant(0)).orElse(null);
        UUID afterId = page.after().map(cursor -> cursor.id(2)).orElse(null);
        List<Claim> rows = book.holding(caller.regions().condition("region"), after, afterId, page.limit() + 1);
        audit.appendAll(rows.stream()
                .limit(page.limit())
                .map(claim -> AuditEntry.of("held-listed", claim.region(), claim.id()))
                .toList());
        return Page.of(
                rows,
                page,
                claim -> Cursor.of(
                        claim.filedAt().getEpochSecond(), claim.filedAt().getNano(), claim.id()),
                HeldView::of);
    }

    /** Deaths on record without a claim, the most rupiah first. */
    public Page<UnclaimedView> unclaimed(PageRequest page) {
        return unclaimed.deaths(null, page);
    }

    private DueView view(Claim claim, LocalDate on) {
        Lateness late = claimClock.lateness(claim, on);
        return new DueView(
                claim.id(),
                claim.status(),
                claim.document().facts().kind(),
                claim.dueOn(),
                late.daysLate(),
                claim.total(LineState.PAYABLE),
                late.compensation());
    }

    private static LocalDate afterDay(PageRequest page) {
        return page.after().map(cursor -> cursor.date(0)).orElse(null);
    }

    private static UUID afterId(PageRequest page) {
        return page.after().map(cursor -> cursor.id(1)).orElse(null);
    }
}
