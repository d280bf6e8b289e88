package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimVersion;
import org.pakekelambu.claims.claim.domain.Moments;
import org.pakekelambu.claims.claim.store.ClaimBook;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Problem;

/** Reads claims for who may see them; every look at a person's claim is remembered. */
@ApplicationScoped
@Transactional
public class ClaimReading {
    private final ClaimStore store;
    private final ClaimBook book;
    private final Caller caller;
    private final Audit audit;

    ClaimReading(ClaimStore store, ClaimBook book, Caller caller, Audit audit) {
        this.store = store;
        this.book = book;
        this.caller = caller;
        this.audit = audit;
    }

    /** The claim as it is, or as it was on a date or as we knew it at an instant. */
    public Claim claim(UUID id, LocalDate asOf, Instant knownAt) {
        return claim(id, asOf, knownAt, "claim-read");
    }

    /** @param action by which this look is remembered */
    public Claim claim(UUID id, LocalDate asOf, Instant knownAt, String action) {
        Claim claim = visible(id);
        audit.record(AuditEntry.of(action, claim.region(), subjects(claim)));
        return asOf == null && knownAt == null
                ? claim
                : book.at(claim, knownAt, asOf).orElseThrow(Problem::notFound);
    }

    public List<ClaimVersion> history(UUID id, long afterVersion, int limit) {
        Claim claim = visible(id);
        audit.record(AuditEntry.of("claim-history-read", claim.region(), subjects(claim)));
        return book.history(id, afterVersion, limit);
    }

    /** Claims in the order of filing. A notifier sees his own reports only. */
    public List<Claim> page(ClaimBook.Filter filter, Instant after, UUID afterId, int rows) {
        List<Claim> claims = book.page(filter, after, afterId, rows);
        audit.appendAll(claims.stream()
                .map(claim -> AuditEntry.of("claim-listed", claim.region(), subjects(claim)))
                .toList());
        return claims;
    }

    private Claim visible(UUID id) {
        Claim claim = store.find(id).orElseThrow(Problem::notFound);
        caller.requireRegion(claim.region());
        boolean onlyNotifier = caller.roles().stream().allMatch(Roles.NOTIFIER::equals);
        if (onlyNotifier && !Moments.of(claim).reportedBy().equals(caller.subject())) {
            throw Problem.notFound();
        }
        return claim;
    }

    private static Object[] subjects(Claim claim) {
        return claim.workerId() == null ? new Object[] {claim.id()} : new Object[] {claim.id(), claim.workerId()};
    }
}
