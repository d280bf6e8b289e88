package org.pakekelambu.claims.explanation.domain;

import java.util.List;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.clock.DueDay;

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

    static Notice of(Parameter<?> parameter, Text name, List<String> lines) {
        return new Notice(parameter.key(), name, parameter.citation(), lines, text(parameter.citation()));
    }

    static Notice of(Finding finding) {
        return new Notice(finding.rule(), finding.sentence(), finding.citation(), List.of(), text(finding.citation()));
    }

    /** A due day through a year whose holidays are not loaded. */
    static Notice of(DueDay due) {
        Citation limit = due.limit().citation();
        Citation unsure = new Citation(limit.act(), limit.article(), limit.dated(), due.confidence());
        Text name = new Text(
                "Jatuh tempo " + due.on() + ", hari libur belum dimuat",
                "Due on " + due.on() + ", holidays not loaded");
        return new Notice(due.limit().key(), name, unsure, List.of(), text(unsure));
    }

    private static Text text(Citation citation) {
        return citation.confidence() == Confidence.S1 ? ONE_PAGE : ASSUMED;
    }
}
