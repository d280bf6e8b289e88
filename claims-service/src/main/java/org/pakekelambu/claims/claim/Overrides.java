package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.pakekelambu.claims.adjudication.facts.Answer;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.decision.DecisionBook;
import org.pakekelambu.claims.decision.Entry;
import org.pakekelambu.law.benefit.LineState;

/** Enters an officer's words that go beyond the machine's: answers, amounts, disputes, corrections, each with its reason. */
@ApplicationScoped
class Overrides {
    private final DecisionBook book;

    Overrides(DecisionBook book) {
        this.book = book;
    }

    void assessed(Claim claim, List<Answer> answers, Correction correction) {
        answers.forEach(answer -> write(claim, kind(answer), answer.rule(), answer.reason()));
        correction.shares().stream()
                .filter(ShareChange::speaksForTheLaw)
                .forEach(share -> write(
                        claim,
                        share.ended() == null ? "SHARE_CONTESTED" : "DISPUTE_ENDED",
                        "SharesUndisputed",
                        share.ended() == null ? share.contested() : share.ended()));
        correction.amounts().forEach(amount -> write(claim, "AMOUNT_SET", amount.code(), amount.reason()));
    }

    void corrected(Claim claim, String reason) {
        write(claim, "CORRECTION", null, reason);
    }

    private static String kind(Answer answer) {
        return answer.ruling() != null ? "RULING_FOLLOWED" : answer.met() ? "ANSWER_MET" : "ANSWER_NOT_MET";
    }

    private void write(Claim claim, String kind, String rule, String reason) {
        book.enter(new Entry(
                claim.id(),
                claim.version(),
                claim.workerId(),
                claim.region(),
                kind,
                rule,
                null,
                claim.total(LineState.PAYABLE),
                true,
                reason));
    }
}
