package org.pakekelambu.claims.explanation.domain;

import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Reason;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.explain.Explanation;

/**
 * A claim with the reason of each of its lines.
 *
 * @param lines in the order of the claim; {@code forecast} the school years to come, in no sum
 * @param late what is owed for being late, or null
 * @param notices what rests on one page or on an assumption, for the officer
 */
public record ClaimExplanation(
        Claim claim, List<Reason> lines, List<Reason> forecast, Explanation late, List<Notice> notices, Law law) {

    /** In time, as far as is known. */
    public static ClaimExplanation of(Claim claim, Sources sources, Law law) {
        if (claim.proposal() == null) {
            return new ClaimExplanation(claim, List.of(), List.of(), null, List.of(), law);
        }
        List<Reason> lines = sourced(claim.proposal().lines(), claim, sources, law);
        List<Reason> forecast = sourced(claim.proposal().forecast(), claim, sources, law);
        return new ClaimExplanation(claim, lines, forecast, null, Notices.of(claim, lines, law), law);
    }

    private static List<Reason> sourced(List<Line> lines, Claim claim, Sources sources, Law law) {
        return Reason.of(claim.proposal(), lines, law).stream()
                .map(reason -> new Reason(reason.line(), reason.why().sourced(sources::sourced), reason.workedOut()))
                .toList();
    }

    /** With what is owed for being late, or null. */
    public ClaimExplanation late(Explanation compensation) {
        return new ClaimExplanation(claim, lines, forecast, compensation, notices, law);
    }

    public List<Reason> in(LineState state) {
        List<Reason> found = new ArrayList<>();
        for (Reason reason : lines) {
            if (reason.line().state() == state) {
                found.add(reason);
            }
        }
        return found;
    }
}
