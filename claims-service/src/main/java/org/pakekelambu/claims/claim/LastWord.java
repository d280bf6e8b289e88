package org.pakekelambu.claims.claim;

import org.pakekelambu.claims.claim.domain.Appeal;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.problem.Problem;

/** Whom a decision on an appeal has to wait for, and whose word it cannot go against (PP 44/2015 Ps 45, 57-58). */
final class LastWord {
    private LastWord() {}

    /** 409 while the authority outside has not spoken; 422 against the last word of Minister or court. */
    static void refuse(Claim claim, Decision.Kind outcome) {
        Appeal appeal = claim.openAppeal();
        if (appeal == null || !appeal.stage().outside() || outcome == Decision.Kind.RETURN) {
            return;
        }
        if (appeal.determination() == null) {
            throw Problem.conflict("determination-awaited", appeal.stage());
        }
        if (!appeal.stage().last()) {
            return;
        }
        if (appeal.ruledForFamily()) {
            if (outcome == Decision.Kind.REJECT) {
                throw Problem.unprocessable("last-word", appeal.stage());
            }
        } else if (outcome == Decision.Kind.APPROVE && claim.total(LineState.PAYABLE) > most(appeal)) {
            throw Problem.unprocessable(
                    "last-word-gives-less", appeal.stage(), most(appeal), claim.total(LineState.PAYABLE));
        }
    }

    /** What was held when the family appealed and has been freed since is owed by the decision itself, not by the appeal. */
    private static long most(Appeal appeal) {
        return Math.addExact(appeal.givenBefore(), appeal.heldBefore());
    }
}
