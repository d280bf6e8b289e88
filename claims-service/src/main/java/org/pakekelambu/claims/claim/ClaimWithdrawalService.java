package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.claim.domain.WithdrawalProposal;
import org.pakekelambu.claims.decision.DecisionBook;
import org.pakekelambu.claims.decision.Entry;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * Withdraws claims before they are decided. What was only reported one officer withdraws, for it can be reported again; a filed
 * claim ends by the word of two people, and never while the family's appeal is open.
 */
@ApplicationScoped
@Transactional
public class ClaimWithdrawalService {
    private final ClaimDesk desk;
    private final ClaimLog log;
    private final PayoutService payouts;
    private final Eyes eyes;
    private final DecisionBook book;
    private final Caller caller;
    private final BusinessClock clock;

    ClaimWithdrawalService(
            ClaimDesk desk,
            ClaimLog log,
            PayoutService payouts,
            Eyes eyes,
            DecisionBook book,
            Caller caller,
            BusinessClock clock) {
        this.desk = desk;
        this.log = log;
        this.payouts = payouts;
        this.eyes = eyes;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    /** A draft is withdrawn at once; a filed claim goes on until a second person confirms. */
    public Claim withdraw(UUID id, String ifMatch, String reason) {
        Claim claim = inHand(id, ifMatch);
        if (claim.status() == ClaimStatus.DRAFT) {
            return withdrawn(claim, reason);
        }
        refuseTwice(claim);
        WithdrawalProposal proposal = new WithdrawalProposal(reason, caller.subject(), clock.now());
        return settled(claim, proposal, Step.WITHDRAWAL_PROPOSED, "CLAIM_WITHDRAWAL_PROPOSED", reason);
    }

    /** The second person. */
    public Claim confirm(UUID id, String ifMatch, String reason) {
        return withdrawn(proposed(id, ifMatch), reason);
    }

    /** The second person wants the claim to go on. */
    public Claim refuse(UUID id, String ifMatch, String reason) {
        return settled(proposed(id, ifMatch), null, Step.WITHDRAWAL_REFUSED, "CLAIM_WITHDRAWAL_REFUSED", reason);
    }

    private Claim inHand(UUID id, String ifMatch) {
        Claim claim = desk.take(id, ifMatch);
        eyes.refuse(claim);
        refuseDuringAppeal(claim);
        if (claim.deathConfirmed() || !(claim.status().open() || claim.status() == ClaimStatus.DRAFT)) {
            throw Problem.conflict("impossible-claim-step", claim.status(), ClaimStatus.WITHDRAWN);
        }
        return claim;
    }

    /** 409 while the family's appeal is open, or once it was proposed. */
    static void refuseTwice(Claim claim) {
        refuseDuringAppeal(claim);
        if (claim.document().withdrawal() != null) {
            throw Problem.conflict("withdrawal-proposed-already");
        }
    }

    private static void refuseDuringAppeal(Claim claim) {
        if (claim.appealOpen()) {
            throw Problem.conflict("appeal-open");
        }
    }

    private Claim proposed(UUID id, String ifMatch) {
        Claim claim = inHand(id, ifMatch);
        WithdrawalProposal proposal = claim.document().withdrawal();
        if (proposal == null) {
            throw Problem.conflict("no-withdrawal-proposed");
        }
        if (eyes.isCaller(proposal.by())) {
            throw Problem.forbidden("four-eyes");
        }
        return claim;
    }

    private Claim withdrawn(Claim claim, String reason) {
        if (claim.approval() != null) {
            payouts.callBack(claim.id(), caller.subject());
        }
        Claim withdrawn = claim.with(claim.document().withdrawal(null)).become(ClaimStatus.WITHDRAWN, false, null);
        Claim next =
                log.next(claim.status(), withdrawn, Step.WITHDRAWN, caller.subject(), reason, EventType.CLAIM_FILED);
        if (claim.approval() != null) {
            payouts.takeBack(claim.id(), next.version(), next.region(), caller.subject());
        }
        write(next, "CLAIM_WITHDRAWN", reason);
        return next;
    }

    private Claim settled(Claim claim, WithdrawalProposal proposal, Step step, String kind, String reason) {
        Claim next = log.next(
                claim.status(),
                claim.with(claim.document().withdrawal(proposal)),
                step,
                caller.subject(),
                reason,
                claim.approval() == null ? EventType.CLAIM_FILED : EventType.CLAIM_DECIDED);
        write(next, kind, reason);
        return next;
    }

    private void write(Claim claim, String kind, String reason) {
        book.enter(new Entry(
                claim.id(),
                claim.version(),
                claim.workerId(),
                claim.region(),
                kind,
                null,
                null,
                claim.total(LineState.PAYABLE),
                false,
                reason));
    }
}
