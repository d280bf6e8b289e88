package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.claim.domain.Appeal;
import org.pakekelambu.claims.claim.domain.AppealStage;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimDocument;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Known;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.claim.store.PaperStore;
import org.pakekelambu.claims.decision.DecisionBook;
import org.pakekelambu.claims.decision.Entry;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * Takes appeals, stage by stage. Each puts the claim before another officer and another
 * approver; what was decided and paid before stays until they have spoken.
 */
@ApplicationScoped
@Transactional
public class AppealService {
    private final ClaimDesk desk;
    private final ClaimLog log;
    private final Eyes eyes;
    private final PaperStore papers;
    private final DecisionBook book;
    private final Caller caller;
    private final BusinessClock clock;

    AppealService(
            ClaimDesk desk,
            ClaimLog log,
            Eyes eyes,
            PaperStore papers,
            DecisionBook book,
            Caller caller,
            BusinessClock clock) {
        this.desk = desk;
        this.log = log;
        this.eyes = eyes;
        this.papers = papers;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The family asks to look again at a decision.
     *
     * @param raisedOn null for today
     */
    public Claim appeal(
            UUID id,
            String ifMatch,
            AppealStage stage,
            LocalDate raisedOn,
            String reference,
            UUID documentId,
            String reason) {
        Claim claim = desk.take(id, ifMatch);
        eyes.refuseOwnFamily(claim);
        if (claim.status() != ClaimStatus.REJECTED && !claim.status().decidedToPay()) {
            throw Problem.conflict("impossible-claim-step", claim.status(), ClaimStatus.IN_REVIEW);
        }
        refuse(claim, stage);
        check(claim, "raisedOn", raisedOn, documentId);
        Appeal appeal = new Appeal(
                reason,
                caller.subject(),
                clock.now(),
                stage,
                raisedOn == null ? clock.today() : raisedOn,
                reference,
                documentId,
                claim.version(),
                given(claim),
                handled(claim),
                claim.status().decidedToPay() ? claim.total(LineState.HELD) : 0,
                Known.of(claim.document()),
                null,
                null,
                null);
        ClaimDocument document = claim.document().appealed(appeal);
        // Money may be out: whatever is decided next settles the difference.
        Claim appealed = claim.with(claim.approvalStands() ? document.corrected() : document)
                .become(ClaimStatus.IN_REVIEW);
        write(claim, "APPEAL_" + stage, reason);
        return log.next(claim.status(), appealed, Step.APPEALED, caller.subject(), reason, EventType.CLAIM_DECIDED);
    }

    /** 409 once the last stage was reached; 422 for a stage that is not the next one. */
    static void refuse(Claim claim, AppealStage stage) {
        AppealStage reached = claim.appeals().reached();
        if (reached != null && reached.last()) {
            throw Problem.conflict("appeals-exhausted", reached);
        }
        if (!stage.open(claim.document().facts().underJkk())) {
            throw Problem.unprocessable("appeal-stage").error("stage", "stage-of-another-insurance");
        }
        if (!claim.appeals().mayGoTo(stage)) {
            throw Problem.unprocessable("appeal-stage").error("stage", "stage-out-of-order");
        }
    }

    private void check(Claim claim, String field, LocalDate on, UUID documentId) {
        if (on != null && on.isAfter(clock.today())) {
            throw Problem.unprocessable("contradictory-facts").error(field, "in-the-future");
        }
        if (documentId != null && papers.find(claim.id(), documentId).isEmpty()) {
            throw Problem.unprocessable("contradictory-facts").error("documentId", "no-such-paper");
        }
    }

    /** What the decision gives now; nothing where it was a rejection. */
    private static List<Appeal.Sum> given(Claim claim) {
        Map<String, Long> sums = new TreeMap<>();
        if (claim.status().decidedToPay()) {
            claim.proposal().lines().stream()
                    .filter(line -> line.total(LineState.PAYABLE) > 0)
                    .forEach((Line line) -> sums.merge(line.code(), line.total(LineState.PAYABLE), Math::addExact));
        }
        return sums.entrySet().stream()
                .map(sum -> new Appeal.Sum(sum.getKey(), sum.getValue()))
                .toList();
    }

    private static List<String> handled(Claim claim) {
        List<String> people = new ArrayList<>(claim.document().assessedBy());
        people.add(claim.filedBy());
        return people;
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
