package org.pakekelambu.benefits.entitlement.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.Loss;
import org.pakekelambu.law.cover.CoverStatus;
import org.pakekelambu.law.explain.Explainer;
import org.pakekelambu.law.explain.Explanation;

/**
 * What would be owed for a loss, each line with its reason.
 *
 * @param lines in the order of the assessment; {@code forecast} the school years to come, in no sum
 */
public record Explained(
        WorkerState worker,
        Loss loss,
        CoverStatus cover,
        Assessment assessment,
        List<Reason> lines,
        List<Reason> forecast,
        Law law) {

    /** A line and the tree below its amount. */
    public record Reason(BenefitLine line, Explanation why) {}

    static Explained of(WorkerState worker, Loss loss, CoverStatus cover, Assessment assessment, Law law) {
        Explainer explainer = new Explainer(loss, cover);
        FactSources sources = new FactSources(worker);
        return new Explained(
                worker,
                loss,
                cover,
                assessment,
                reasons(assessment.lines(), explainer, sources),
                reasons(assessment.forecast(), explainer, sources),
                law);
    }

    private static List<Reason> reasons(List<BenefitLine> lines, Explainer explainer, FactSources sources) {
        return lines.stream()
                .map(line -> new Reason(line, explainer.line(line).sourced(sources::sourced)))
                .toList();
    }

    public List<Reason> in(LineState state) {
        return lines.stream().filter(reason -> reason.line().state() == state).toList();
    }

    /** Parameters that rest on one secondary page or on an assumption, with the codes of the lines that use them. */
    public Map<Parameter<?>, List<String>> unconfirmed() {
        Map<Parameter<?>, List<String>> found = new LinkedHashMap<>();
        for (Reason reason : lines) {
            for (Parameter<?> parameter : reason.why().unconfirmed()) {
                List<String> codes = found.computeIfAbsent(parameter, p -> new ArrayList<>());
                if (!codes.contains(reason.line().code().code())) {
                    codes.add(reason.line().code().code());
                }
            }
        }
        return found;
    }
}
