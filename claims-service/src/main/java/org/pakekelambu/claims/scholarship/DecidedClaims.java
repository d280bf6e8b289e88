package org.pakekelambu.claims.scholarship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.ClaimBook;
import org.pakekelambu.claims.scholarship.domain.Pupil;
import org.pakekelambu.manners.caller.Caller;

/** Reads the claims decided to be paid in the regions of the caller with their children, a page at a time. */
@ApplicationScoped
class DecidedClaims {
    static final int PAGE = 500;
    private final ClaimBook book;
    private final Pupils pupils;
    private final Caller caller;

    DecidedClaims(ClaimBook book, Pupils pupils, Caller caller) {
        this.book = book;
        this.pupils = pupils;
        this.caller = caller;
    }

    /** Shows claims with their children, page by page after a place, until the look has seen enough. */
    void each(Instant after, UUID afterId, BiPredicate<Claim, Map<UUID, Pupil>> look) {
        List<Claim> page;
        do {
            page = book.decidedToPay(caller.regions().condition("region"), after, afterId, PAGE);
            Map<UUID, Map<UUID, Pupil>> found = pupils.of(page);
            for (Claim claim : page) {
                if (!look.test(claim, found.get(claim.id()))) {
                    return;
                }
                after = claim.filedAt();
                afterId = claim.id();
            }
        } while (page.size() == PAGE);
    }
}
