package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.database.DuplicateRow;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.claims.payout.domain.RefusedAnswer;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.claims.payout.store.ReceiptStore;
import org.pakekelambu.claims.payout.store.RefusedAnswers;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** What payers said that was not taken: kept however it came, shown for the caller's regions, and what people found out about it. It moves no money. */
@ApplicationScoped
@Transactional
public class Refusals {
    private final RefusedAnswers store;
    private final ReceiptStore receipts;
    private final PayoutStore payouts;
    private final Payers payers;
    private final Screening screening;
    private final PayoutLog log;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    Refusals(
            RefusedAnswers store,
            ReceiptStore receipts,
            PayoutStore payouts,
            Payers payers,
            Screening screening,
            PayoutLog log,
            Caller caller,
            BusinessClock clock,
            Audit audit) {
        this.store = store;
        this.receipts = receipts;
        this.payouts = payouts;
        this.payers = payers;
        this.screening = screening;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Writes down a callback that was refused before the payer is told so; in a transaction of its own, for that of the request was
     * undone. The claim is locked meanwhile, so that one word that comes twice at once is kept once. Where it was refused for the
     * request's sake, as with a stale version, the answer itself is good and comes again.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(UUID payoutId, Receipt receipt) {
        visible(payoutId).map(Payout::claimId).ifPresent(payouts::lockClaim);
        Payout payout = visible(payoutId).orElse(null);
        String why = payout == null
                ? "UNKNOWN_REFERENCE"
                : !payers.mine(payout) ? "ANOTHER_PAYER" : screening.of(payout, receipt);
        if (Screening.heard(why)) {
            return;
        }
        String region = payout == null ? caller.regions().home() : payout.region();
        String reference = payout == null ? payoutId.toString() : payout.reference();
        UUID known = payout == null ? null : payout.id();
        receipts.keepOnce(
                new ReceiptStore.Kept(known, region, reference, receipt, "CALLBACK", null, why),
                caller.subject(),
                clock.now());
        audit.record(AuditEntry.of("receipt-refused", region, payoutId).details(Map.of("why", why)));
    }

    private Optional<Payout> visible(UUID payoutId) {
        return payouts.find(payoutId).filter(one -> caller.covers(one.region()));
    }

    /** The bank's own word that cannot follow the state the payout has; the claim is locked. */
    void contradicted(Payout payout, Receipt receipt) {
        receipts.keepOnce(
                new ReceiptStore.Kept(
                        payout.id(),
                        payout.region(),
                        payout.reference(),
                        receipt,
                        "BANK",
                        null,
                        Screening.contradicts(payout)),
                log.by(),
                clock.now());
    }

    /** The oldest first, one more than the page holds. */
    public List<RefusedAnswer> open(PageRequest page) {
        long after = page.after().map(cursor -> cursor.number(0)).orElse(0L);
        audit.record(AuditEntry.of("refused-answers-read", caller.regions().home()));
        return store.open(regions(), after, page.limit() + 1);
    }

    /** Somebody looked into it; 404 for what is not open or not his to see. */
    public void resolve(long place, String reason) {
        RefusedAnswer answer = store.open(regions(), place).orElseThrow(Problem::notFound);
        try {
            store.resolve(place, reason, caller.subject(), clock.now());
        } catch (DuplicateRow twice) {
            throw Problem.notFound();
        }
        audit.record(AuditEntry.of("refused-answer-resolved", caller.regions().home())
                .because(reason)
                .details(Map.of("reference", answer.reference(), "why", answer.why())));
    }

    private String regions() {
        return caller.regions().condition("r.region");
    }
}
