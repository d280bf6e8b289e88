package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.pakekelambu.claims.database.DuplicateRow;
import org.pakekelambu.claims.payout.domain.RefusedAnswer;
import org.pakekelambu.claims.payout.store.RefusedAnswers;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** What payers said that was not taken, for the caller's regions, and what people found out about it. It moves no money. */
@ApplicationScoped
@Transactional
public class Refusals {
    private final RefusedAnswers store;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    Refusals(RefusedAnswers store, Caller caller, BusinessClock clock, Audit audit) {
        this.store = store;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
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
