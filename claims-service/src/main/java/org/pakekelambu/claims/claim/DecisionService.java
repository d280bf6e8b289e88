package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.Recommendation;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.decision.DecisionBook;
import org.pakekelambu.claims.decision.Entry;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.law.benefit.LineState;
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
    private final ClaimOrders orders;
    private final Eyes eyes;
    private final TwoApprovers twoApprovers;
    private final DecisionBook book;
    private final Caller caller;
    private final BusinessClock clock;
    private final Event<ClaimMoved> looks;

    DecisionService(
            ClaimDesk desk,
            Examiner examiner,
            ClaimLog log,
            PayoutService payouts,
            ClaimOrders orders,
            Eyes eyes,
            TwoApprovers twoApprovers,
            DecisionBook book,
            Caller caller,
            BusinessClock clock,
            Event<ClaimMoved> looks) {
        this.looks = looks;
        this.orders = orders;
        this.desk = desk;
        this.examiner = examiner;
        this.log = log;
        this.payouts = payouts;
        this.eyes = eyes;
        this.twoApprovers = twoApprovers;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param onBehalfOf the absent person for whom the caller stands in, or null
     * @param secondPayment true when money is to be paid although somebody else holds it; null when not
     */
    public Claim decide(
            UUID id, String ifMatch, Decision.Kind outcome, String reason, String onBehalfOf, Boolean secondPayment) {
        Claim claim = desk.take(id, ifMatch);
        Set<String> people = eyes.deciding(claim, onBehalfOf);
        if (claim.status() != ClaimStatus.PROPOSED) {
            throw Problem.conflict("not-ready-to-decide", claim.status());
        }
        LastWord.refuse(claim, outcome);
        Decision decision = new Decision(outcome, reason, caller.subject(), clock.now(), onBehalfOf, secondPayment);
        return switch (outcome) {
            case APPROVE -> approve(claim, decision, people);
            case REJECT -> reject(claim, decision);
            case RETURN ->
                written(
                        log.next(
                                claim.status(),
                                claim.with(claim.document()
                                                .decided(
                                                        decision,
                                                        claim.document().deathWithdrawn()))
                                        .become(ClaimStatus.IN_REVIEW),
                                Step.RETURNED,
                                caller.subject(),
                                reason,
                                event(claim)),
                        decision,
                        "RETURN",
                        false);
        };
    }

    /** The unique index on confirmed deaths makes the second approval of one death fail, whoever decides at the same time. */
    private Claim approve(Claim claim, Decision decision, Set<String> people) {
        TwoApprovers.refuse(claim, people);
        Claim now = examiner.examine(claim);
        if (now.status() != claim.status() || !now.proposal().sameAs(claim.proposal())) {
            looks.fire(new ClaimMoved(claim.id(), claim.workerId(), true));
            throw Problem.conflict("facts-changed").retryAfter(1);
        }
        Decision first = claim.document().firstApproval();
        boolean twice = decision.acceptsSecondPayment() && (first == null || first.acceptsSecondPayment());
        ClaimFacts facts = claim.document().facts();
        if (!twice && payouts.outForTheSameRisk(claim.workerId(), claim.id(), facts.fatal(), facts.occurredOn())) {
            throw Problem.conflict("earlier-claim-paid");
        }
        List<PayoutOrder> orders = this.orders.of(claim);
        if (first == null && twoApprovers.needed(claim, decision, orders)) {
            Claim waiting = claim.with(claim.document().firstApproved(decision));
            return written(
                    log.next(
                            claim.status(),
                            waiting,
                            Step.FIRST_APPROVED,
                            caller.subject(),
                            decision.reason(),
                            event(claim)),
                    decision,
                    "FIRST_APPROVE",
                    false);
        }
        Claim approved = claim.with(claim.document().decided(decision, false))
                .become(ClaimStatus.APPROVED, facts.fatal(), claim.dueOn());
        Claim next = log.next(
                claim.status(), approved, Step.APPROVED, caller.subject(), decision.reason(), EventType.CLAIM_DECIDED);
        written(next, decision, "APPROVE", false);
        if (twice) {
            written(next, decision, "SECOND_PAYMENT", true);
        }
        boolean paid = payouts.order(next.id(), next.version(), next.region(), orders, twice, caller.subject());
        return paid && next.proposal().heldShares() == 0 ? settled(next) : next;
    }

    /** A second decision that leaves nothing to pay finds its money already there. */
    private Claim settled(Claim claim) {
        return log.next(
                claim.status(),
                claim.become(ClaimStatus.PAID),
                Step.PAID,
                caller.subject(),
                null,
                EventType.CLAIM_PAID);
    }

    /** What was approved before and may be paid already can only be rejected as a correction, which asks the money back. */
    private Claim reject(Claim claim, Decision decision) {
        boolean correcting = claim.document().correcting();
        if (claim.approvalStands() && !correcting) {
            payouts.callBack(claim.id(), caller.subject());
        }
        // Nothing is owed: that does not say that the person lives.
        Claim rejected = claim.with(
                        claim.document().decided(decision, claim.document().deathWithdrawn()))
                .become(ClaimStatus.REJECTED, false, null);
        Claim next = log.next(
                claim.status(), rejected, Step.REJECTED, caller.subject(), decision.reason(), EventType.CLAIM_DECIDED);
        boolean against = claim.proposal().recommendation() == Recommendation.APPROVE;
        written(next, decision, "REJECT", against);
        if (claim.approvalStands()) {
            payouts.takeBack(next.id(), next.version(), next.region(), caller.subject());
        }
        return next;
    }

    private Claim written(Claim claim, Decision decision, String kind, boolean overrides) {
        book.enter(new Entry(
                claim.id(),
                claim.version(),
                claim.workerId(),
                claim.region(),
                kind,
                null,
                decision.onBehalfOf(),
                claim.total(LineState.PAYABLE),
                overrides,
                decision.reason(),
                claim.proposal().notPlain()));
        return claim;
    }

    private static EventType event(Claim claim) {
        return claim.approval() == null ? EventType.CLAIM_FILED : EventType.CLAIM_DECIDED;
    }
}
