package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.pakekelambu.claims.clock.Lateness;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.store.PayoutPages;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** Lists of payouts, for who may see them; every look is remembered. */
@ApplicationScoped
@Transactional
public class PayoutBook {
    private final PayoutStore store;
    private final PayoutPages pages;
    private final Caller caller;
    private final Audit audit;

    PayoutBook(PayoutStore store, PayoutPages pages, Caller caller, Audit audit) {
        this.store = store;
        this.pages = pages;
        this.caller = caller;
        this.audit = audit;
    }

    public <T> Page<T> page(PayoutPages.Filter filter, PageRequest page, Function<Payout, T> view) {
        Instant after = page.after().map(cursor -> instant(cursor)).orElse(null);
        UUID afterId = page.after().map(cursor -> cursor.id(2)).orElse(null);
        List<Payout> rows = pages.page(caller.regions().condition("region"), filter, after, afterId, page.limit() + 1);
        audit.appendAll(rows.stream()
                .limit(page.limit())
                .map(payout -> AuditEntry.of("payout-listed", payout.region(), payout.claimId(), payout.id()))
                .toList());
        return Page.of(
                rows,
                page,
                p -> Cursor.of(p.orderedAt().getEpochSecond(), p.orderedAt().getNano(), p.id()),
                view);
    }

    /** The payouts of a claim that no other replaced; the claim was read and remembered by the caller. */
    public List<Payout> ofClaim(UUID claimId) {
        return store.ofClaim(claimId);
    }

    /** What a payer owes for a claim by its standing payouts, and when each part arrived. */
    public List<Lateness.Sum> sums(UUID claimId, String payer) {
        return store.standing(claimId).stream()
                .filter(payout -> payout.order().payer().equals(payer) && !payout.alreadyPaid())
                .map(payout -> new Lateness.Sum(
                        payout.order().amount(), payout.status() == PayoutStatus.PAID ? payout.paidOn() : null))
                .toList();
    }

    private static Instant instant(Cursor cursor) {
        return cursor.instant(0);
    }
}
