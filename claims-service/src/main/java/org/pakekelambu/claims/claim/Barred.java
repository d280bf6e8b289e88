package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.pakekelambu.claims.claim.domain.AppealStage;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.manners.problem.Problem;

/**
 * Why the caller may not take a step that the state of a claim allows, asked beforehand of the guards that would refuse it: nobody
 * is shown a form that can only be refused. Roles are told apart where the step is taken.
 */
@ApplicationScoped
public class Barred {
    private final Eyes eyes;
    private final Answerers answerers;

    Barred(Eyes eyes, Answerers answerers) {
        this.eyes = eyes;
        this.answerers = answerers;
    }

    /** From taking up a report or adding a paper. */
    public Optional<Problem> fromBringing(Claim claim) {
        return refusal(() -> eyes.refuseOwnFamily(claim));
    }

    public Optional<Problem> fromAssessing(Claim claim) {
        return refusal(() -> {
            eyes.refuse(claim);
            answerers.refuseAppealed(claim);
        });
    }

    /** From answering the question of this rule; asked of who may assess. */
    public Optional<Problem> fromAnswering(Claim claim, String rule) {
        return refusal(() -> answerers.refuse(claim, rule));
    }

    /** From every decision; a single outcome may be barred besides. */
    public Optional<Problem> fromDeciding(Claim claim) {
        return refusal(() -> eyes.deciding(claim, null));
    }

    /** From this decision; asked of who may decide. */
    public Optional<Problem> fromDeciding(Claim claim, Decision.Kind outcome) {
        return refusal(() -> {
            LastWord.refuse(claim, outcome);
            if (outcome == Decision.Kind.APPROVE) {
                TwoApprovers.refuse(claim, eyes.mine());
            }
        });
    }

    public Optional<Problem> fromWithdrawing(Claim claim) {
        return refusal(() -> {
            eyes.refuse(claim);
            ClaimWithdrawalService.refuseTwice(claim);
        });
    }

    public Optional<Problem> fromAppealing(Claim claim, AppealStage stage) {
        return refusal(() -> {
            eyes.refuseOwnFamily(claim);
            AppealService.refuse(claim, stage);
        });
    }

    private static Optional<Problem> refusal(Runnable guard) {
        try {
            guard.run();
            return Optional.empty();
        } catch (Problem refused) {
            return Optional.of(refused);
        }
    }
}
