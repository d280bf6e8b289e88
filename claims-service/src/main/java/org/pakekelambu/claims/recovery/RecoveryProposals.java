package org.pakekelambu.claims.recovery;

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
import org.pakekelambu.claims.recovery.RecoveryProposal.Kind;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** What becomes of money that is asked back by the word of two people: given up, or repaid. Every change happens under the lock of the claim. */
@ApplicationScoped
@Transactional
public class RecoveryProposals {
    /** More proposals on one claim than anybody reads. */
    private static final int MOST = 100;

    private final ClaimStore claims;
    private final RecoveryStore recoveries;
    private final ShareStore shares;
    private final RecoveryProposalStore store;
    private final Eyes eyes;
    private final DecisionBook book;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;
    private final Event<RecoveryDecided> recovered;

    RecoveryProposals(
            ClaimStore claims,
            RecoveryStore recoveries,
            ShareStore shares,
            RecoveryProposalStore store,
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
    RecoveryProposal propose(UUID claimId, Kind kind, String lineKey, String payeeKey, long amount, String reason) {
        Claim claim = locked(claimId);
        Recovery recovery = open(claimId, lineKey, payeeKey, amount);
        RecoveryProposal proposal = new RecoveryProposal(
                UUID.randomUUID(),
                1,
                claimId,
                claim.region(),
                lineKey,
                payeeKey,
                recovery.code(),
                kind,
                amount,
                RecoveryProposal.State.PROPOSED,
                reason,
                caller.subject(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                null,
                null);
        try {
            store.insert(proposal);
        } catch (DuplicateRow twice) {
            throw Problem.conflict(word(kind) + "-proposed-already");
        }
        write(claim, proposal, kind == Kind.WAIVED ? "WAIVER_PROPOSED" : "REPAYMENT_PROPOSED", reason);
        return proposal;
    }

    /** The second person; who gives money up may not have worked on the claim either. */
    RecoveryProposal decide(UUID claimId, Kind kind, UUID id, String ifMatch, boolean approve, String reason) {
        long expected = ETags.expected(ifMatch);
        Claim claim = locked(claimId);
        RecoveryProposal proposal = store.find(claimId, id, kind).orElseThrow(Problem::notFound);
        if (proposal.version() != expected) {
            throw ETags.stale(proposal.version());
        }
        if (proposal.state() != RecoveryProposal.State.PROPOSED) {
            throw Problem.conflict(word(kind) + "-decided-already", proposal.state());
        }
        if (kind == Kind.WAIVED) {
            eyes.deciding(claim, null);
        }
        if (eyes.isCaller(proposal.proposedBy())) {
            throw Problem.forbidden("four-eyes");
        }
        RecoveryProposal decided = proposal.decided(
                approve ? RecoveryProposal.State.APPROVED : RecoveryProposal.State.REJECTED,
                caller.subject(),
                clock.now().truncatedTo(ChronoUnit.MICROS));
        if (approve) {
            Recovery recovery = open(claimId, proposal.lineKey(), proposal.payeeKey(), proposal.amount());
            shares.enter(
                    recovery, kind.name(), proposal.amount(), caller.subject(), clock.now(), clock.today(), reason);
            recovered.fire(new RecoveryDecided(claimId));
        }
        store.update(decided);
        write(
                claim,
                decided,
                approve ? kind.name() : kind == Kind.WAIVED ? "WAIVER_REJECTED" : "REPAYMENT_REJECTED",
                reason);
        return decided;
    }

    List<RecoveryProposal> of(UUID claimId, Kind kind) {
        Claim claim = claims.find(claimId).orElseThrow(Problem::notFound);
        caller.requireRegion(claim.region());
        audit.record(AuditEntry.of(word(kind) + "s-read", claim.region(), claimId));
        return store.of(claimId, kind, MOST);
    }

    private static String word(Kind kind) {
        return kind == Kind.WAIVED ? "waiver" : "repayment";
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

    private void write(Claim claim, RecoveryProposal proposal, String kind, String reason) {
        book.enter(new Entry(
                claim.id(),
                claim.version(),
                claim.workerId(),
                claim.region(),
                kind,
                null,
                null,
                proposal.amount(),
                kind.equals("WAIVED"),
                reason));
        audit.record(AuditEntry.of("recovery-" + kind.toLowerCase(java.util.Locale.ROOT), claim.region(), claim.id())
                .because(reason));
    }
}
