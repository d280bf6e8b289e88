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
        if (appeal.stage().last() && contradicts(claim, appeal, outcome)) {
            throw Problem.unprocessable("last-word", appeal.stage());
        }
    }

    private static boolean contradicts(Claim claim, Appeal appeal, Decision.Kind outcome) {
        return appeal.determination().forFamily()
                ? outcome == Decision.Kind.REJECT
                : outcome == Decision.Kind.APPROVE && claim.total(LineState.PAYABLE) > appeal.givenBefore();
    }
}
