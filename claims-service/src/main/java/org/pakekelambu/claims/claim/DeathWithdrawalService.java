package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.claims.claim.domain.Doubt;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.decision.DecisionBook;
import org.pakekelambu.claims.decision.Entry;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * A death reported by mistake is taken back by two people: one says so, another confirms. What had not left is called back, what was
 * paid is asked back, the registry hears that the death never was, so that cover reopens, and the history stays.
 */
@ApplicationScoped
@Transactional
public class DeathWithdrawalService {
    private final ClaimDesk desk;
    private final ClaimLog log;
    private final PayoutService payouts;
    private final ClaimOrders orders;
    private final Eyes eyes;
    private final DecisionBook book;
    private final Caller caller;
    private final BusinessClock clock;

    DeathWithdrawalService(
            ClaimDesk desk,
            ClaimLog log,
            PayoutService payouts,
            ClaimOrders orders,
            Eyes eyes,
            DecisionBook book,
            Caller caller,
            BusinessClock clock) {
        this.desk = desk;
        this.log = log;
        this.payouts = payouts;
        this.orders = orders;
        this.eyes = eyes;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    /** The first person: money that has not left is held back at once. */
    public Claim doubt(UUID id, String ifMatch, String reason) {
        Claim claim = confirmed(id, ifMatch);
        eyes.refuse(claim);
        if (claim.document().doubt() != null) {
            throw Problem.conflict("death-doubted-already");
        }
        payouts.callBackWhatIsHere(id, caller.subject());
        Claim next = log.next(
                claim.status(),
                claim.with(claim.document().doubted(new Doubt(reason, caller.subject(), clock.now()))),
                Step.DEATH_DOUBTED,
                caller.subject(),
                reason,
                EventType.CLAIM_DECIDED);
        write(next, "DEATH_DOUBTED", reason);
        return next;
    }

    /** The second person. What was rejected before stays rejected; the registry hears of it all the same. */
    public Claim confirm(UUID id, String ifMatch, String reason) {
        Claim claim = doubted(id, ifMatch);
        Decision decision = new Decision(Decision.Kind.REJECT, reason, caller.subject(), clock.now(), null, null);
        ClaimStatus after = claim.status() == ClaimStatus.REJECTED ? ClaimStatus.REJECTED : ClaimStatus.WITHDRAWN;
        Claim withdrawn = claim.with(claim.document().decided(decision, true)).become(after, false, null);
        Claim next = log.next(
                claim.status(), withdrawn, Step.DEATH_WITHDRAWN, caller.subject(), reason, EventType.CLAIM_DECIDED);
        payouts.takeBack(next.id(), next.version(), next.region(), caller.subject());
        write(next, "DEATH_WITHDRAWN", reason);
        return next;
    }

    /** The second person finds the doubt unfounded: the death stands, and what was called back is ordered again. */
    public Claim unfounded(UUID id, String ifMatch, String reason) {
        Claim claim = doubted(id, ifMatch);
        Claim next = log.next(
                claim.status(),
                claim.with(claim.document().doubted(null)),
                Step.DOUBT_UNFOUNDED,
                caller.subject(),
                reason,
                EventType.CLAIM_DECIDED);
        if (next.status().decidedToPay()) {
            payouts.goOn(next.id(), next.version(), next.region(), orders.of(next), caller.subject());
        }
        write(next, "DOUBT_UNFOUNDED", reason);
        return next;
    }

    private Claim doubted(UUID id, String ifMatch) {
        Claim claim = confirmed(id, ifMatch);
        Doubt doubt = claim.document().doubt();
        if (doubt == null) {
            throw Problem.conflict("nobody-doubts-the-death");
        }
        eyes.refuse(claim);
        if (eyes.isCaller(doubt.by())) {
            throw Problem.forbidden("four-eyes");
        }
        return claim;
    }

    private Claim confirmed(UUID id, String ifMatch) {
        Claim claim = desk.take(id, ifMatch);
        if (!claim.deathOnRecord() || !(claim.status().decidedToPay() || claim.status() == ClaimStatus.REJECTED)) {
            throw Problem.conflict("impossible-claim-step", claim.status(), Step.DEATH_WITHDRAWN);
        }
        return claim;
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
                true,
                reason));
    }
}
