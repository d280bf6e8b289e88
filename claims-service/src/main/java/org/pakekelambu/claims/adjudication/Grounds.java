package org.pakekelambu.claims.adjudication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.NoLawInForce;
import org.pakekelambu.law.UnknownBand;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.Assessor;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.Loss;
import org.pakekelambu.law.cover.CoverStatus;
import org.pakekelambu.law.explain.Explainer;

/**
 * The facts from which the lines of a proposal were worked out, kept with it: whatever is learned later, a decision is explained
 * by what it was made on.
 */
public record Grounds(Loss loss, CoverStatus cover) {

    /** Why each of these lines is what it is. */
    List<Reason> reasons(List<Line> lines, Law law) {
        Map<String, BenefitLine> worked = new HashMap<>();
        try {
            Assessment assessment = new Assessor(law).assess(loss, cover);
            assessment.forecast().forEach(line -> worked.put(Line.key(line), line));
            assessment.lines().forEach(line -> worked.put(Line.key(line), line));
        } catch (NoLawInForce | UnknownBand otherLaw) {
            // Decided under a law we no longer hold: the lines stand as they were decided.
            worked.clear();
        }
        Explainer explainer = new Explainer(loss, cover);
        return lines.stream()
                .map(line -> Reason.of(line, worked.get(line.key()), explainer))
                .toList();
    }
}
