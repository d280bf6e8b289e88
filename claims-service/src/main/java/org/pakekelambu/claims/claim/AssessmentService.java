package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Ruled;
import org.pakekelambu.claims.adjudication.facts.Answer;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.claim.domain.Appeal;
import org.pakekelambu.claims.claim.domain.BpjsDecision;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimDocument;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Takes officers' answers and corrections, and what BPJS decided. A change after an approval cancels the approval. */
@ApplicationScoped
@Transactional
public class AssessmentService {
    private final ClaimDesk desk;
    private final Examiner examiner;
    private final ClaimLog log;
    private final PayoutService payouts;
    private final Eyes eyes;
    private final Overrides overrides;
    private final ShareChanges shares;
    private final Answerers answerers;
    private final Caller caller;
    private final BusinessClock clock;

    AssessmentService(
            ClaimDesk desk,
            Examiner examiner,
            ClaimLog log,
            PayoutService payouts,
            Eyes eyes,
            Overrides overrides,
            ShareChanges shares,
            Answerers answerers,
            Caller caller,
            BusinessClock clock) {
        this.desk = desk;
        this.examiner = examiner;
        this.log = log;
        this.payouts = payouts;
        this.eyes = eyes;
        this.overrides = overrides;
        this.shares = shares;
        this.answerers = answerers;
        this.caller = caller;
        this.clock = clock;
    }

    public Claim assess(UUID id, String ifMatch, Correction correction) {
        Claim claim = desk.take(id, ifMatch);
        if (!claim.status().open() && claim.status() != ClaimStatus.APPROVED) {
            throw Problem.conflict("impossible-claim-step", claim.status(), "ASSESSED");
        }
        boolean approved = claim.status() == ClaimStatus.APPROVED;
        Claim assessed = assessed(claim, correction);
        if (approved) {
            payouts.callBack(id, caller.subject());
        } else if (claim.approvalStands()) {
            payouts.callBackWhatIsHere(id, caller.subject());
        }
        return log.next(
                claim.status(),
                examiner.examine(assessed),
                Step.ASSESSED,
                caller.subject(),
                correction.reason(),
                claim.approval() == null ? EventType.CLAIM_FILED : EventType.CLAIM_DECIDED);
    }

    /** A later fact after money went out: what is still here is called back, the next decision settles the difference. */
    public Claim correct(UUID id, String ifMatch, Correction correction) {
        Claim claim = desk.take(id, ifMatch);
        if (!claim.status().decidedToPay() && !(claim.status().open() && claim.approvalStands())) {
            throw Problem.conflict("impossible-claim-step", claim.status(), Step.CORRECTED);
        }
        Claim assessed = assessed(claim, correction);
        payouts.callBackWhatIsHere(id, caller.subject());
        Claim next = log.next(
                claim.status(),
                examiner.examine(assessed.with(assessed.document().corrected())),
                Step.CORRECTED,
                caller.subject(),
                correction.reason(),
                EventType.CLAIM_DECIDED);
        overrides.corrected(next, correction.reason());
        return next;
    }

    private Claim assessed(Claim claim, Correction correction) {
        eyes.refuse(claim);
        answerers.refuse(claim, correction);
        answerers.refuseAppealed(claim);
        ClaimDocument document = claim.document();
        List<Answer> answers =
                correction.answers().stream().map(given -> answer(claim, given)).toList();
        ClaimFacts facts = shares.apply(claim, correction.apply(document.facts()), correction.shares());
        desk.refuseContradictions(facts);
        overrides.assessed(claim, answers, correction);
        ClaimDocument now = document.facts(facts).assessed(answers, caller.subject());
        Claim assessed = claim.with(correction.namesPeople() ? now.named(caller.subject()) : now);
        // Nobody brings his own family into a claim he works on, as a guardian for instance.
        eyes.refuse(assessed);
        return correction.worker() == null ? assessed : named(assessed, correction);
    }

    /** What BPJS decided stands beside ours; nothing of ours changes. */
    public Claim bpjsDecided(UUID id, String ifMatch, BpjsDecision decision) {
        Claim claim = desk.take(id, ifMatch);
        if (claim.status() == ClaimStatus.DRAFT || claim.status() == ClaimStatus.WITHDRAWN) {
            throw Problem.conflict("impossible-claim-step", claim.status(), Step.BPJS_DECIDED);
        }
        return log.next(
                claim.status(),
                claim.with(claim.document().bpjs(decision)),
                Step.BPJS_DECIDED,
                caller.subject(),
                decision.reason(),
                claim.approval() == null ? EventType.CLAIM_FILED : EventType.CLAIM_DECIDED);
    }

    private static Claim named(Claim claim, Correction correction) {
        if (claim.workerId() != null) {
            throw Problem.conflict("worker-already-recognised");
        }
        ClaimDocument document = claim.document();
        return claim.with(document.wanted(correction.worker()));
    }

    private Answer answer(Claim claim, Correction.Given given) {
        List<Finding> findings =
                claim.proposal() == null ? List.of() : claim.proposal().findings();
        Appeal.Determination ruling = ruling(claim);
        Finding open = findings.stream()
                .filter(finding -> finding.rule().equals(given.rule()))
                .filter(finding -> finding.consequence() == Consequence.REFERS
                        || finding.answer() != null
                        || (ruling != null && given.met() && Ruled.mayOverrule(finding)))
                .findFirst()
                .orElseThrow(() -> Problem.unprocessable("nothing-to-answer", given.rule()));
        boolean byRuling = ruling != null && given.met() && Ruled.mayOverrule(open);
        if (byRuling) {
            answerers.refuseByRuling(ruling);
        }
        return new Answer(
                open.rule(),
                open.facts(),
                given.met(),
                given.reason(),
                caller.subject(),
                clock.now(),
                byRuling ? ruling.reference() : null);
    }

    /** By which an authority outside decided the open appeal for the family, or null. */
    private static Appeal.Determination ruling(Claim claim) {
        Appeal appeal = claim.openAppeal();
        return appeal != null && appeal.ruledForFamily() ? appeal.determination() : null;
    }
}
