package org.pakekelambu.claims.explanation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Reason;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Text;

/**
 * What the officer should know before the decision: a value or rule that rests on one secondary page or on an assumption of ours.
 *
 * @param subject key of the parameter, or name of the rule
 * @param lines codes of the lines that rest on it; empty for a rule
 */
public record Notice(String subject, Text name, Citation citation, List<String> lines, Text text) {
    private static final Text ONE_PAGE = new Text(
            "Bersandar pada satu sumber sekunder saja: pastikan dengan BPJS sebelum memutuskan.",
            "Rests on one secondary source only: confirm with BPJS before deciding.");
    private static final Text ASSUMED = new Text(
            "Bersandar pada anggapan kami yang belum dipastikan: putuskan dengan sadar dan catat alasannya.",
            "Rests on an assumption of ours that is not confirmed: decide with that in mind and note the reason.");

    static List<Notice> of(List<Reason> reasons, List<Finding> findings, LocalDate riskOn, Law law) {
        Map<Parameter<?>, List<String>> parameters = new LinkedHashMap<>();
        Parameter<?> sharing = law.heirs().sharing(riskOn);
        for (Reason reason : reasons) {
            reason.why().unconfirmed().forEach(parameter -> note(parameter, reason, parameters));
            boolean divided = reason.line().shares().size() > 1;
            if (divided && sharing.citation().confidence().needsNotice()) {
                note(sharing, reason, parameters);
            }
        }
        List<Notice> notices = new ArrayList<>();
        parameters.forEach((parameter, lines) -> notices.add(of(parameter, lines, law)));
        for (Finding finding : findings) {
            if (finding.citation().confidence().needsNotice()) {
                notices.add(new Notice(
                        finding.rule(), finding.sentence(), finding.citation(), List.of(), text(finding.citation())));
            }
        }
        return notices;
    }

    private static void note(Parameter<?> parameter, Reason reason, Map<Parameter<?>, List<String>> parameters) {
        List<String> lines = parameters.computeIfAbsent(parameter, p -> new ArrayList<>());
        if (!lines.contains(reason.line().code())) {
            lines.add(reason.line().code());
        }
    }

    private static Notice of(Parameter<?> parameter, List<String> lines, Law law) {
        Text name = law.parameter(parameter.key()).orElseThrow().name();
        return new Notice(parameter.key(), name, parameter.citation(), lines, text(parameter.citation()));
    }

    private static Text text(Citation citation) {
        return citation.confidence() == Confidence.S1 ? ONE_PAGE : ASSUMED;
    }
}
