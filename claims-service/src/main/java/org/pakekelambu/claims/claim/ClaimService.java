package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimDocument;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Moments;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.claim.domain.Wanted;
import org.pakekelambu.claims.claim.store.PaperStore;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Takes reports and claims, previews them, withdraws them. */
@ApplicationScoped
@Transactional
public class ClaimService {
    private final ClaimDesk desk;
    private final Examiner examiner;
    private final ClaimLog log;
    private final PayoutService payouts;
    private final PaperStore papers;
    private final SecondDraft second;
    private final Eyes eyes;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    ClaimService(
            ClaimDesk desk,
            Examiner examiner,
            ClaimLog log,
            PayoutService payouts,
            PaperStore papers,
            SecondDraft second,
            Eyes eyes,
            Caller caller,
            BusinessClock clock,
            Audit audit) {
        this.payouts = payouts;
        this.papers = papers;
        this.second = second;
        this.eyes = eyes;
        this.desk = desk;
        this.examiner = examiner;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** An officer files and gets the proposal at once; a notifier's report stays a draft until an officer files it. */
    public Claim file(ClaimFacts facts, Wanted wanted) {
        Claim reported = reported(facts, wanted);
        eyes.refuseOwnFamily(reported);
        return caller.has(Roles.OFFICER)
                ? log.open(examiner.examine(reported), Step.FILED, caller.subject())
                : log.open(reported, Step.REPORTED, caller.subject());
    }

    /** A draft for a person to complete and file; 409 with the id of the draft when there is one of this death. */
    public Claim draft(ClaimFacts facts, Wanted wanted) {
        Claim draft = reported(facts, wanted);
        eyes.refuseOwnFamily(draft);
        second.refuse(draft);
        return log.open(draft, Step.REPORTED, caller.subject(), null);
    }

    /** Saves a draft again, with the facts as they are now known; nothing is examined before it is filed. */
    public Claim saveDraft(UUID id, String ifMatch, ClaimFacts facts, Wanted wanted) {
        return saved(draft(id, ifMatch), facts, wanted);
    }

    /** Adds to a draft what is said now; the rest stays as it was reported. */
    public Claim addToDraft(UUID id, String ifMatch, Correction added) {
        Claim draft = draft(id, ifMatch);
        ClaimDocument reported = draft.document();
        return saved(draft, added.apply(reported.facts()), added.wanted(reported.wanted()));
    }

    private Claim saved(Claim draft, ClaimFacts facts, Wanted wanted) {
        desk.refuseContradictions(facts);
        Claim saved = draft.with(said(draft, facts, wanted));
        eyes.refuseOwnFamily(saved);
        second.refuse(draft, saved);
        return log.next(draft.status(), saved, Step.REPORTED, caller.subject(), null, EventType.CLAIM_FILED);
    }

    private Claim draft(UUID id, String ifMatch) {
        Claim draft = desk.take(id, ifMatch);
        if (draft.status() != ClaimStatus.DRAFT) {
            throw Problem.conflict("impossible-claim-step", draft.status(), "FILED");
        }
        return draft;
    }

    /** The draft as it is said now, with every paper that was uploaded to it; who reported it first, and when, stays. */
    private ClaimDocument said(Claim draft, ClaimFacts facts, Wanted wanted) {
        Set<String> all = new HashSet<>(facts.documents());
        papers.of(draft.id()).forEach(paper -> all.add(paper.kind()));
        ClaimFacts now = facts.after(draft.document().facts()).withDocuments(all);
        return ClaimDocument.reported(now, wanted, Moments.of(draft).saidAgain(now, clock.today()));
    }

    /** What would be decided now; nothing is stored. */
    public Claim preview(ClaimFacts facts, Wanted wanted) {
        Claim examined = examiner.examine(reported(facts, wanted));
        audit.record(AuditEntry.of(
                        "claim-preview",
                        examined.region(),
                        examined.workerId() == null ? "unknown" : examined.workerId())
                .with(examined.status().name()));
        return examined;
    }

    /** An officer files what was only reported, with the facts as they are now known. */
    public Claim fileDraft(UUID id, String ifMatch, ClaimFacts facts, Wanted wanted) {
        return filed(draft(id, ifMatch), facts, wanted);
    }

    /** An officer files what was reported as it was reported, with what has been added since; nothing has to be said again. */
    public Claim fileAsReported(UUID id, String ifMatch, Correction added) {
        Claim draft = draft(id, ifMatch);
        ClaimDocument reported = draft.document();
        return filed(draft, added.apply(reported.facts()), added.wanted(reported.wanted()));
    }

    private Claim filed(Claim draft, ClaimFacts facts, Wanted wanted) {
        desk.refuseContradictions(facts);
        Claim filed = draft.filed(
                        caller.subject(), clock.now(), caller.regions().prefixes())
                .with(said(draft, facts, wanted));
        eyes.refuseOwnFamily(filed);
        return log.next(
                draft.status(), examiner.examine(filed), Step.FILED, caller.subject(), null, EventType.CLAIM_FILED);
    }

    public Claim withdraw(UUID id, String ifMatch, String reason) {
        Claim claim = desk.take(id, ifMatch);
        if (claim.deathConfirmed() || claim.status().decidedToPay()) {
            throw Problem.conflict("impossible-claim-step", claim.status(), ClaimStatus.WITHDRAWN);
        }
        if (claim.approval() != null) {
            payouts.callBack(id, caller.subject());
        }
        Claim withdrawn = claim.become(ClaimStatus.WITHDRAWN, false, null);
        Claim next =
                log.next(claim.status(), withdrawn, Step.WITHDRAWN, caller.subject(), reason, EventType.CLAIM_FILED);
        if (claim.approval() != null) {
            payouts.takeBack(id, next.version(), next.region(), caller.subject());
        }
        return next;
    }

    private Claim reported(ClaimFacts facts, Wanted wanted) {
        desk.refuseContradictions(facts);
        List<String> regions = caller.regions().prefixes();
        if (regions.isEmpty()) {
            throw Problem.forbidden("no-region");
        }
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        return Claim.reported(
                UUID.randomUUID(),
                caller.regions().home(),
                regions,
                caller.subject(),
                now,
                ClaimDocument.reported(facts, wanted, Moments.reported(caller.subject(), now, facts)));
    }
}
