package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pakekelambu.claims.adjudication.Adjudicator;
import org.pakekelambu.claims.adjudication.BandUnknown;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Family;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.PersonUnknown;
import org.pakekelambu.claims.adjudication.Places;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Moments;
import org.pakekelambu.claims.claim.domain.SinceTheDecision;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.claims.cover.Copies;
import org.pakekelambu.claims.payout.PayoutBook;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.NoLawInForce;
import org.pakekelambu.law.UnknownBand;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.clock.Clock;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Puts the case file of a claim together from our copies, has it adjudicated, and says in which state the claim then is. */
@ApplicationScoped
public class Examiner {
    private final Recognition recognition;
    private final ClaimStore store;
    private final PayoutBook payouts;
    private final SchoolYearOnce once;
    private final Law law;
    private final BusinessClock clock;

    Examiner(
            Recognition recognition,
            ClaimStore store,
            PayoutBook payouts,
            SchoolYearOnce once,
            Law law,
            BusinessClock clock) {
        this.payouts = payouts;
        this.recognition = recognition;
        this.store = store;
        this.once = once;
        this.law = law;
        this.clock = clock;
    }

    /** The claim as it looks with what is known now; its version is the caller's to count. */
    public Claim examine(Claim asked) {
        Claim claim = seen(asked);
        Optional<Copies> found = recognition.find(claim);
        if (found.isEmpty() || !found.get().match()) {
            boolean unknownForLong = claim.document().unknownSince();
            Claim known = found.map(copies -> bound(claim, copies)).orElse(claim);
            Proposal nothing = PersonUnknown.proposal(
                    found.isPresent(),
                    unknownForLong,
                    claim.document().wanted().mark(),
                    claim.document().standingAnswers(),
                    law);
            return known.with(
                            known.document().proposal(nothing, known.document().completeOn()))
                    .become(
                            unknownForLong ? status(known, nothing) : ClaimStatus.AWAITING_COVER,
                            claim.deathConfirmed(),
                            null);
        }
        Claim bound = placed(bound(claim, found.get()), found.get());
        Proposal proposal;
        try {
            proposal = SinceTheDecision.noted(bound, counted(bound, found.get()));
        } catch (UnknownBand unknown) {
            return withoutAmounts(bound, unknown, found.get());
        }
        LocalDate complete = completeOn(bound, proposal);
        return bound.with(bound.document().proposal(proposal, complete))
                .become(status(bound, proposal), claim.deathConfirmed(), dueOn(bound, proposal, complete));
    }

    private Claim withoutAmounts(Claim claim, UnknownBand unknown, Copies copies) {
        Proposal nothing = BandUnknown.proposal(
                unknown, copies.worker(), copies.entitlement().version(), law);
        return claim.with(claim.document().proposal(nothing, claim.document().completeOn()))
                .become(ClaimStatus.IN_REVIEW, claim.deathConfirmed(), null);
    }

    /** With the day on which we first knew how it ended. */
    private Claim seen(Claim claim) {
        Moments moments = Moments.of(claim).seen(claim.document().facts(), clock.today());
        return claim.with(claim.document().moments(moments));
    }

    private static Claim bound(Claim claim, Copies copies) {
        return claim.of(copies.workerId(), copies.worker().region());
    }

    /** A number once given to an heir nobody has on record stays his, whoever else is recognised or named later. */
    private Claim placed(Claim claim, Copies copies) {
        ClaimFacts facts = claim.document().facts();
        if (facts.heirs().stream().allMatch(heir -> heir.place() != null)) {
            return claim;
        }
        Family family = underLaw(() -> Family.of(facts, copies.worker(), law));
        return claim.with(claim.document().facts(facts.withHeirs(Places.of(facts.heirs(), family))));
    }

    /** What the claim is decided on, as far as our copies match; empty while they do not. */
    public Optional<CaseFile> caseFile(Claim claim) {
        return recognition.find(claim).filter(Copies::match).map(copies -> caseFile(seen(claim), copies));
    }

    private CaseFile caseFile(Claim claim, Copies copies) {
        return underLaw(() -> CaseFile.of(
                claim.document().facts(),
                Moments.of(claim).stages(claim.filedAt()),
                copies.worker(),
                copies.entitlement(),
                store.others(copies.workerId(), claim.id()),
                claim.document().standingAnswers(),
                clock.today(),
                law));
    }

    private static <T> T underLaw(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoLawInForce none) {
            throw Problem.unprocessable("no-law-in-force", none.asked(), none.first());
        }
    }

    /** A death after money went to the member himself: what he had is counted. */
    private Proposal counted(Claim claim, Copies copies) {
        Proposal found = underLaw(() -> new Adjudicator(law).adjudicate(caseFile(claim, copies)));
        Proposal proposal = once.counted(claim, copies.worker().family(), found);
        if (claim.approval() == null) {
            return proposal;
        }
        List<Payout> before = payouts.ofClaim(claim.id());
        return PaidToMember.concerns(claim.document().facts(), proposal)
                ? PaidToMember.shown(proposal, before)
                : PaidLinesStand.noted(proposal, before);
    }

    private static ClaimStatus status(Claim claim, Proposal proposal) {
        return switch (proposal.recommendation()) {
            case APPROVE, REJECT -> claim.document().returned() ? ClaimStatus.IN_REVIEW : ClaimStatus.PROPOSED;
            case REVIEW -> ClaimStatus.IN_REVIEW;
            case ASK_FOR_EVIDENCE -> ClaimStatus.NEEDS_EVIDENCE;
        };
    }

    /** The clock runs from the day the papers were all there; at the first look that is the day of filing. */
    private LocalDate completeOn(Claim claim, Proposal proposal) {
        boolean complete = proposal.findings().stream()
                        .filter(f ->
                                f.rule().equals("DocumentsComplete") || f.rule().equals("OutcomeReported"))
                        .allMatch(finding -> finding.outcome() == Outcome.MET)
                // Who receives for whom is between the heirs: their paper delays no clock (PP 44/2015 Ps 40(3)).
                && proposal.findings().stream()
                        .noneMatch(f -> f.consequence() == Consequence.ASKS_FOR_EVIDENCE
                                && !f.rule().equals("PowersOfAttorneyProven"));
        if (!complete) {
            return null;
        }
        LocalDate before = claim.document().completeOn();
        if (before != null && nothingWasPayable(claim)) {
            return clock.today();
        }
        boolean firstLook = claim.status() == ClaimStatus.DRAFT || claim.status() == ClaimStatus.AWAITING_COVER;
        LocalDate filedOn = LocalDate.ofInstant(claim.filedAt(), BusinessClock.ZONE);
        return before != null ? before : firstLook ? filedOn : clock.today();
    }

    /** All of it was held by a standing decision: what is free now was not late before. */
    private static boolean nothingWasPayable(Claim claim) {
        return claim.approvalStands() && claim.dueOn() == null && claim.status() != ClaimStatus.AWAITING_COVER;
    }

    private LocalDate dueOn(Claim claim, Proposal proposal, LocalDate complete) {
        if (complete == null || proposal.total(LineState.PAYABLE) == 0) {
            return null;
        }
        ClaimFacts facts = claim.document().facts();
        Clock due = new Clock(law);
        return (facts.underJkk() ? due.payJkk(complete) : due.payJkm(complete)).on();
    }
}
