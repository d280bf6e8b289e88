package org.pakekelambu.claims.rehearsal.domain;

import java.util.UUID;
import org.pakekelambu.claims.adjudication.Adjudicator;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Recommendation;
import org.pakekelambu.law.Law;

/**
 * One decided claim under both laws.
 *
 * @param now under the law in force; {@code draft} under the draft
 */
public record Reexamined(UUID claimId, String region, Verdict now, Verdict draft) {

    /** @param file the same facts put together under each of the two laws */
    public static Reexamined of(UUID claimId, String region, CaseFile file, Law law, CaseFile drafted, Law draft) {
        return new Reexamined(
                claimId,
                region,
                Verdict.of(new Adjudicator(law).adjudicate(file)),
                Verdict.of(new Adjudicator(draft).adjudicate(drafted)));
    }

    public long difference() {
        return Math.subtractExact(draft.owed(), now.owed());
    }

    public Effect effect() {
        if (now.recommendation() != draft.recommendation()) {
            return switch (draft.recommendation()) {
                case REJECT -> Effect.WOULD_BE_REFUSED;
                case APPROVE -> Effect.WOULD_BE_APPROVED;
                case REVIEW, ASK_FOR_EVIDENCE -> Effect.WOULD_BE_UNCLEAR;
            };
        }
        long difference = now.recommendation() == Recommendation.REJECT ? 0 : difference();
        return difference > 0 ? Effect.MORE : difference < 0 ? Effect.LESS : Effect.SAME;
    }
}
