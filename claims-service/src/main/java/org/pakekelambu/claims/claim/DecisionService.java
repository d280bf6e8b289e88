package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.Recommendation;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** The second person's word: approve, reject, or send back. Approving orders the money in the same transaction. */
@ApplicationScoped
@Transactional
public class DecisionService {
    private final ClaimDesk desk;
    private final Examiner examiner;
    private final ClaimLog log;
    private final PayoutService payouts;
    private final Kinship kinship;
    private final Caller caller;
    private final BusinessClock clock;
    private final Event<ClaimMoved> looks;

    DecisionService(
            ClaimDesk desk,
            Examiner examiner,
            ClaimLog log,
            PayoutService payouts,
            Kinship kinship,
            Caller caller,
            BusinessClock clock,
            Event<ClaimMoved> looks) {
        this.looks = looks;
        this.desk = desk;
        this.examiner = examiner;
        this.log = log;
        this.payouts = payouts;
        this.kinship = kinship;
        this.caller = caller;
        this.clock = clock;
    }

    public Claim decide(UUID id, String ifMatch, Decision.Kind outcome, String reason) {
        Claim claim = desk.take(id, ifMatch);
        if (claim.handledBy(caller.subject())) {
            throw Problem.forbidden("four-eyes");
        }
        kinship.refuse(claim);
        if (claim.status() != ClaimStatus.PROPOSED) {
            throw Problem.conflict("not-ready-to-decide", claim.status());
        }
        Decision decision = new Decision(outcome, reason, caller.subject(), clock.now());
        return switch (outcome) {
            case APPROVE -> approve(claim, decision);
            case REJECT -> reject(claim, decision);
            case RETURN ->
                log.next(
                        claim.status(),
                        claim.with(claim.document()
                                        .decided(decision, claim.document().deathWithdrawn()))
                                .become(ClaimStatus.IN_REVIEW),
                        Step.RETURNED,
                        caller.subject(),
                        reason,
                        event(claim));
        };
    }

    /** The unique index on confirmed deaths makes the second approval of one death fail, whoever decides at the same time. */
    private Claim approve(Claim claim, Decision decision) {
        if (claim.proposal().recommendation() != Recommendation.APPROVE) {
            throw Problem.unprocessable("nothing-to-approve");
        }
        Claim now = examiner.examine(claim);
        if (now.status() != claim.status() || !now.proposal().sameAs(claim.proposal())) {
            looks.fire(new ClaimMoved(claim.id(), claim.workerId(), true));
            throw Problem.conflict("facts-changed").retryAfter(1);
        }
        boolean death = claim.document().facts().fatal();
        Claim approved = claim.with(claim.document().decided(decision, false))
                .become(ClaimStatus.APPROVED, death, claim.dueOn());
        Claim next = log.next(
                claim.status(), approved, Step.APPROVED, caller.subject(), decision.reason(), EventType.CLAIM_DECIDED);
        payouts.order(next.id(), next.region(), Orders.of(next.proposal()), caller.subject());
        return next;
    }

    /** What was approved before and may be paid already cannot be rejected any more. */
    private Claim reject(Claim claim, Decision decision) {
        if (claim.approval() != null) {
            payouts.callBack(claim.id(), caller.subject());
        }
        Claim rejected = claim.with(claim.document().decided(decision, claim.deathConfirmed()))
                .become(ClaimStatus.REJECTED, false, null);
        return log.next(
                claim.status(), rejected, Step.REJECTED, caller.subject(), decision.reason(), EventType.CLAIM_DECIDED);
    }

    private static EventType event(Claim claim) {
        return claim.approval() == null ? EventType.CLAIM_FILED : EventType.CLAIM_DECIDED;
    }
}
