package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.pakekelambu.claims.claim.domain.Appeal;
import org.pakekelambu.claims.claim.domain.Appeal.Determination;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.claim.store.PaperStore;
import org.pakekelambu.claims.decision.DecisionBook;
import org.pakekelambu.claims.decision.Entry;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Records what labour inspector, Minister, mediator or court decided on an appeal (PP 44/2015 Ps 45, 57-58), and corrects it. */
@ApplicationScoped
@Transactional
public class DeterminationService {
    private final ClaimDesk desk;
    private final Examiner examiner;
    private final ClaimLog log;
    private final Eyes eyes;
    private final PaperStore papers;
    private final DecisionBook book;
    private final Caller caller;
    private final BusinessClock clock;

    DeterminationService(
            ClaimDesk desk,
            Examiner examiner,
            ClaimLog log,
            Eyes eyes,
            PaperStore papers,
            DecisionBook book,
            Caller caller,
            BusinessClock clock) {
        this.desk = desk;
        this.examiner = examiner;
        this.log = log;
        this.eyes = eyes;
        this.papers = papers;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the authority outside decided on the open appeal; our own decision has to follow. */
    public Claim determined(
            UUID id,
            String ifMatch,
            boolean forFamily,
            LocalDate decidedOn,
            String reference,
            UUID documentId,
            String reason) {
        Claim claim = desk.take(id, ifMatch);
        eyes.refuseOwnFamily(claim);
        Appeal open = claim.openAppeal();
        if (open == null || !open.stage().outside() || open.determination() != null) {
            throw Problem.conflict("no-determination-awaited");
        }
        return recorded(claim, word(claim, forFamily, decidedOn, reference, documentId, reason), "DETERMINATION_");
    }

    /** Another officer found that the word was typed wrongly. What was recorded stays; answers given by it fall with it. */
    public Claim corrected(
            UUID id,
            String ifMatch,
            boolean forFamily,
            LocalDate decidedOn,
            String reference,
            UUID documentId,
            String reason) {
        Claim claim = desk.take(id, ifMatch);
        eyes.refuseOwnFamily(claim);
        Appeal open = claim.openAppeal();
        if (open == null || open.determination() == null) {
            throw Problem.conflict("no-determination-to-correct");
        }
        if (eyes.isCaller(open.determination().by())) {
            throw Problem.forbidden("corrected-by-recorder");
        }
        return recorded(
                claim, word(claim, forFamily, decidedOn, reference, documentId, reason), "DETERMINATION_CORRECTED_");
    }

    private Determination word(
            Claim claim, boolean forFamily, LocalDate decidedOn, String reference, UUID documentId, String reason) {
        if (decidedOn.isAfter(clock.today())) {
            throw Problem.unprocessable("contradictory-facts").error("decidedOn", "in-the-future");
        }
        if (documentId != null && papers.find(claim.id(), documentId).isEmpty()) {
            throw Problem.unprocessable("contradictory-facts").error("documentId", "no-such-paper");
        }
        if (decidedOn.isBefore(claim.openAppeal().raisedOn())) {
            throw Problem.unprocessable("contradictory-facts").error("decidedOn", "before-the-event");
        }
        return new Determination(forFamily, decidedOn, reference, documentId, reason, caller.subject(), clock.now());
    }

    private Claim recorded(Claim claim, Determination word, String kind) {
        book.enter(new Entry(
                claim.id(),
                claim.version(),
                claim.workerId(),
                claim.region(),
                kind + claim.openAppeal().stage(),
                null,
                null,
                claim.total(LineState.PAYABLE),
                false,
                word.reason()));
        Claim next = claim.with(claim.document().determined(word));
        return log.next(
                claim.status(),
                next.document().standingAnswers().equals(claim.document().standingAnswers())
                        ? next
                        : examiner.examine(next),
                Step.APPEAL_DETERMINED,
                caller.subject(),
                word.reason(),
                EventType.CLAIM_DECIDED);
    }
}
