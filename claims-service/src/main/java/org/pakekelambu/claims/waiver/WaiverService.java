package org.pakekelambu.claims.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.claim.Eyes;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.claims.database.DuplicateRow;
import org.pakekelambu.claims.decision.DecisionBook;
import org.pakekelambu.claims.decision.Entry;
import org.pakekelambu.claims.payout.RecoveryDecided;
import org.pakekelambu.claims.payout.domain.Recovery;
import org.pakekelambu.claims.payout.store.RecoveryStore;
import org.pakekelambu.claims.payout.store.ShareStore;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Gives up money that is asked back, by two people. Every change happens under the lock of the claim. */
@ApplicationScoped
@Transactional
public class WaiverService {
    /** More proposals on one claim than anybody reads. */
    private static final int MOST = 100;

    private final ClaimStore claims;
    private final RecoveryStore recoveries;
    private final ShareStore shares;
    private final WaiverStore store;
    private final Eyes eyes;
    private final DecisionBook book;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;
    private final Event<RecoveryDecided> recovered;

    WaiverService(
            ClaimStore claims,
            RecoveryStore recoveries,
            ShareStore shares,
            WaiverStore store,
            Eyes eyes,
            DecisionBook book,
            Caller caller,
            BusinessClock clock,
            Audit audit,
            Event<RecoveryDecided> recovered) {
        this.recovered = recovered;
        this.claims = claims;
        this.recoveries = recoveries;
        this.shares = shares;
        this.store = store;
        this.eyes = eyes;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** The first person; at most what is still to come back. */
    Waiver propose(UUID claimId, String lineKey, String payeeKey, long amount, String reason) {
        Claim claim = locked(claimId);
        Recovery recovery = open(claimId, lineKey, payeeKey, amount);
        Waiver waiver = new Waiver(
                UUID.randomUUID(),
                1,
                claimId,
                claim.region(),
                lineKey,
                payeeKey,
                recovery.code(),
                amount,
                Waiver.State.PROPOSED,
                reason,
                caller.subject(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                null,
                null);
        try {
            store.insert(waiver);
        } catch (DuplicateRow twice) {
            throw Problem.conflict("waiver-proposed-already");
        }
        write(claim, waiver, "WAIVER_PROPOSED", reason);
        return waiver;
    }

    /** The second person. */
    Waiver decide(UUID claimId, UUID id, String ifMatch, boolean approve, String reason) {
        long expected = ETags.expected(ifMatch);
        Claim claim = locked(claimId);
        Waiver waiver = store.find(claimId, id).orElseThrow(Problem::notFound);
        if (waiver.version() != expected) {
            throw ETags.stale(waiver.version());
        }
        if (waiver.state() != Waiver.State.PROPOSED) {
            throw Problem.conflict("waiver-decided-already", waiver.state());
        }
        eyes.deciding(claim, null);
        if (eyes.isCaller(waiver.proposedBy())) {
            throw Problem.forbidden("four-eyes");
        }
        Waiver decided = waiver.decided(
                approve ? Waiver.State.APPROVED : Waiver.State.REJECTED,
                caller.subject(),
                clock.now().truncatedTo(ChronoUnit.MICROS));
        if (approve) {
            Recovery recovery = open(claimId, waiver.lineKey(), waiver.payeeKey(), waiver.amount());
            shares.enter(recovery, "WAIVED", waiver.amount(), caller.subject(), clock.now(), clock.today(), reason);
            recovered.fire(new RecoveryDecided(claimId));
        }
        store.update(decided);
        write(claim, decided, approve ? "WAIVED" : "WAIVER_REJECTED", reason);
        return decided;
    }

    List<Waiver> of(UUID claimId) {
        Claim claim = claims.find(claimId).orElseThrow(Problem::notFound);
        caller.requireRegion(claim.region());
        audit.record(AuditEntry.of("waivers-read", claim.region(), claimId));
        return store.of(claimId, MOST);
    }

    private Claim locked(UUID claimId) {
        Claim claim = claims.lock(claimId).orElseThrow(Problem::notFound);
        caller.requireRegion(claim.region());
        eyes.refuse(claim);
        return claim;
    }

    private Recovery open(UUID claimId, String lineKey, String payeeKey, long amount) {
        Recovery recovery = recoveries.of(claimId).stream()
                .filter(one -> one.lineKey().equals(lineKey) && one.payeeKey().equals(payeeKey))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (amount > recovery.open()) {
            throw Problem.unprocessable("more-than-asked-back").rejected("amount", amount, "at-most", recovery.open());
        }
        return recovery;
    }

    private void write(Claim claim, Waiver waiver, String kind, String reason) {
        book.enter(new Entry(
                claim.id(),
                claim.version(),
                claim.workerId(),
                claim.region(),
                kind,
                null,
                null,
                waiver.amount(),
                kind.equals("WAIVED"),
                reason));
        audit.record(AuditEntry.of("recovery-" + kind.toLowerCase(java.util.Locale.ROOT), claim.region(), claim.id())
                .because(reason));
    }
}
