package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.claims.claim.store.WaitingClaims;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.law.benefit.LineState;

/** Looks at a claim again after something around it changed; writes a new version only where the family would be told otherwise. */
@ApplicationScoped
@Transactional
public class ReexaminationService {
    static final String BY = "service:claims";
    private final ClaimStore store;
    private final Examiner examiner;
    private final ClaimLog log;
    private final WaitingClaims waiting;
    private final PayoutService payouts;

    ReexaminationService(
            ClaimStore store, Examiner examiner, ClaimLog log, WaitingClaims waiting, PayoutService payouts) {
        this.payouts = payouts;
        this.store = store;
        this.waiting = waiting;
        this.examiner = examiner;
        this.log = log;
    }

    /** The claim after a second look. */
    public Optional<Claim> lookAgain(UUID id) {
        store.lock(id).ifPresent(claim -> {
            if (claim.status().open()) {
                undecided(claim);
            } else if (claim.status().decidedToPay() && !memberDied(claim) && claim.total(LineState.HELD) > 0) {
                held(claim);
            }
            waiting.seen(id);
        });
        return store.find(id);
    }

    /** A day has passed and the person is still not recognised: an officer is asked. */
    public void unknownForADay(UUID id) {
        store.lock(id)
                .filter(claim -> claim.status() == ClaimStatus.AWAITING_COVER)
                .ifPresent(claim -> write(
                        claim, examiner.examine(claim.with(claim.document().stillUnknown())), EventType.CLAIM_FILED));
    }

    private void undecided(Claim claim) {
        Claim now = examiner.examine(claim);
        // An approval under appeal stands, and so does what was ordered by it: none of it goes to the account of a dead
        // man.
        if (claim.approvalStands() && goesToHeirs(claim, now)) {
            payouts.callBackWhatIsHere(claim.id(), BY);
        }
        boolean backToWaiting =
                now.status() == ClaimStatus.AWAITING_COVER && claim.status() != ClaimStatus.AWAITING_COVER;
        boolean same = now.status() == claim.status()
                && now.proposal().sameAs(claim.proposal())
                && now.region().equals(claim.region());
        // Worker and cover of different versions pass by on their way to us: the look that counts is the one after.
        if (!same && !backToWaiting) {
            write(claim, now, claim.approval() == null ? EventType.CLAIM_FILED : EventType.CLAIM_DECIDED);
        }
    }

    /**
     * What was held is free: the rest of the money goes before a second person as well, or before an officer where something
     * became unclear meanwhile. Nothing that is free stays unseen.
     */
    private void held(Claim claim) {
        Claim now = examiner.examine(claim);
        boolean seen = now.status() != ClaimStatus.AWAITING_COVER;
        if (seen && now.total(LineState.PAYABLE) > claim.total(LineState.PAYABLE)) {
            write(claim, now, EventType.CLAIM_DECIDED);
        }
    }

    /**
     * What was ordered for a member who has died since and has not left goes to his heirs instead (PP 44/2015 Ps 37(4)), whether
     * or not something else of the claim is held. True when that was written.
     */
    private boolean memberDied(Claim claim) {
        ClaimFacts facts = claim.document().facts();
        if (claim.status() != ClaimStatus.APPROVED
                || facts.fatal()
                || PaidToMember.concerns(facts, claim.proposal())
                || !payouts.somethingToSend(claim.id())) {
            return false;
        }
        Claim now = examiner.examine(claim);
        boolean toHeirs = goesToHeirs(claim, now);
        if (toHeirs) {
            payouts.callBackWhatIsHere(claim.id(), BY);
            write(claim, now, EventType.CLAIM_DECIDED);
        }
        return toHeirs;
    }

    /** True when what was decided for the member himself goes to his heirs as we see it now. */
    private static boolean goesToHeirs(Claim before, Claim now) {
        ClaimFacts facts = before.document().facts();
        return !facts.fatal()
                && now.status() != ClaimStatus.AWAITING_COVER
                && !PaidToMember.concerns(facts, before.proposal())
                && PaidToMember.concerns(facts, now.proposal());
    }

    private void write(Claim before, Claim now, EventType event) {
        log.next(before.status(), now, Step.REEXAMINED, BY, null, event);
    }
}
