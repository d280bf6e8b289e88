package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.claim.domain.Appeal;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimDocument;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Paper;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.claim.store.ClaimBook;
import org.pakekelambu.claims.claim.store.PaperStore;
import org.pakekelambu.claims.decision.DecisionBook;
import org.pakekelambu.claims.decision.Entry;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * The family takes its appeal back, by its signed request. No officer ends an appeal alone: one keeps the request among the papers,
 * another records it. What was decided before stands again; where something was assessed meanwhile, it is decided as usual.
 */
@ApplicationScoped
@Transactional
public class AppealTakenBackService {
    private final ClaimDesk desk;
    private final ClaimBook claims;
    private final Examiner examiner;
    private final ClaimLog log;
    private final Eyes eyes;
    private final PaperStore papers;
    private final PayoutService payouts;
    private final ClaimOrders orders;
    private final ReexaminationService looks;
    private final DecisionBook book;
    private final Caller caller;
    private final BusinessClock clock;

    AppealTakenBackService(
            ClaimDesk desk,
            ClaimBook claims,
            Examiner examiner,
            ClaimLog log,
            Eyes eyes,
            PaperStore papers,
            PayoutService payouts,
            ClaimOrders orders,
            ReexaminationService looks,
            DecisionBook book,
            Caller caller,
            BusinessClock clock) {
        this.desk = desk;
        this.claims = claims;
        this.examiner = examiner;
        this.log = log;
        this.eyes = eyes;
        this.papers = papers;
        this.payouts = payouts;
        this.orders = orders;
        this.looks = looks;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param documentId the family's signed request, uploaded by another officer */
    public Claim takenBack(UUID id, String ifMatch, UUID documentId, String reason) {
        Claim claim = desk.take(id, ifMatch);
        eyes.refuse(claim);
        Appeal open = claim.openAppeal();
        if (open == null || open.determination() != null) {
            throw Problem.conflict("no-appeal-to-take-back");
        }
        if (claim.appealedAgainst(eyes.mine())) {
            throw Problem.forbidden("another-judge");
        }
        Paper request = papers.find(id, documentId)
                .orElseThrow(() -> Problem.unprocessable("contradictory-facts").error("documentId", "no-such-paper"));
        if (eyes.isCaller(request.uploadedBy())) {
            throw Problem.forbidden("request-by-another");
        }
        book.enter(new Entry(
                id,
                claim.version(),
                claim.workerId(),
                claim.region(),
                "APPEAL_TAKEN_BACK_" + open.stage(),
                null,
                null,
                claim.total(LineState.PAYABLE),
                false,
                reason));
        ClaimDocument without = claim.document()
                .appealTakenBack(new Appeal.TakenBack(reason, documentId, caller.subject(), clock.now()));
        Claim then = claims.version(claim, open.against()).orElse(null);
        return then == null || !untouched(claim, then)
                ? goesOn(claim, claim.with(without), reason)
                : stands(claim, claim.with(without.asDecided(then.document())), then, reason);
    }

    /** True while nobody assessed or corrected the claim since the decision; papers may have come. */
    private static boolean untouched(Claim claim, Claim then) {
        ClaimDocument now = claim.document();
        ClaimFacts facts = now.facts().withDocuments(then.document().facts().documents());
        return facts.equals(then.document().facts())
                && now.answers().equals(then.document().answers())
                && now.assessedBy().equals(then.document().assessedBy());
    }

    private Claim goesOn(Claim before, Claim claim, String reason) {
        return log.next(
                before.status(),
                examiner.examine(claim),
                Step.APPEAL_TAKEN_BACK,
                caller.subject(),
                reason,
                EventType.CLAIM_DECIDED);
    }

    /** Back by the published ways: proposed, and decided as before. */
    private Claim stands(Claim before, Claim claim, Claim then, String reason) {
        Claim proposed = next(
                before,
                claim.become(ClaimStatus.PROPOSED, claim.deathConfirmed(), then.dueOn()),
                Step.APPEAL_TAKEN_BACK,
                reason);
        if (then.status() == ClaimStatus.REJECTED) {
            return next(proposed, proposed.become(ClaimStatus.REJECTED), Step.DECISION_STANDS, null);
        }
        Claim approved = next(proposed, proposed.become(ClaimStatus.APPROVED), Step.DECISION_STANDS, null);
        return settled(caughtUp(approved));
    }

    /** What came while the appeal was open counts now: a death, arrears that were settled, a share that waited no longer. */
    private Claim caughtUp(Claim approved) {
        Claim seen = looks.lookAgain(approved.id()).orElseThrow();
        if (seen.status().decidedToPay() && seen.document().doubt() == null) {
            payouts.release(seen.id(), seen.region(), orders.of(seen));
        }
        return seen;
    }

    private Claim settled(Claim claim) {
        boolean paid = claim.status() == ClaimStatus.APPROVED
                && payouts.allPaid(claim.id())
                && claim.proposal().heldShares() == 0;
        return paid ? next(claim, claim.become(ClaimStatus.PAID), Step.PAID, null) : claim;
    }

    private Claim next(Claim before, Claim claim, Step step, String reason) {
        return log.next(
                before.status(),
                claim,
                step,
                caller.subject(),
                reason,
                step == Step.PAID ? EventType.CLAIM_PAID : EventType.CLAIM_DECIDED);
    }
}
