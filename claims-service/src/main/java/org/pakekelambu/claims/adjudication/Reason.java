package org.pakekelambu.claims.adjudication;

import java.util.List;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.explain.Explainer;
import org.pakekelambu.law.explain.Explanation;

/**
 * Why a decided line is what it is.
 *
 * @param why the tree below its amount
 * @param workedOut false where the law as we now hold it gives another amount: the line then stands as it was decided, with
 *     its article only
 */
public record Reason(Line line, Explanation why, boolean workedOut) {

    static Reason of(Line line, BenefitLine worked, Explainer explainer) {
        boolean same = worked != null && worked.amount().amount() == line.amount() && worked.state() == line.state();
        return same ? new Reason(line, explainer.line(worked), true) : asDecided(line);
    }

    /** The line without its working. */
    static Reason asDecided(Line line) {
        Explanation leaf = new Explanation(
                LineCode.of(line.code()).label(),
                Rupiah.of(line.amount()),
                null,
                List.of(),
                line.citation(),
                List.of(),
                List.of());
        return new Reason(line, leaf, false);
    }

    /** Of the lines of a proposal, in their order. */
    public static List<Reason> of(Proposal proposal, List<Line> lines, Law law) {
        return proposal.grounds() == null
                ? lines.stream().map(Reason::asDecided).toList()
                : proposal.grounds().reasons(lines, law);
    }
}
