package org.pakekelambu.claims.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.claim.api.ClaimView;
import org.pakekelambu.claims.claim.api.FindingView;
import org.pakekelambu.claims.claim.domain.Paper;

/** The papers of a case: what there is, what is missing, what can be added. */
final class PaperRows {
    private static final List<String> KINDS = List.of(
            "MEMBER_CARD",
            "DEATH_CERTIFICATE",
            "HEIR_LETTER",
            "POWER_OF_ATTORNEY",
            "DOCTOR_LETTER",
            "POLICE_REPORT",
            "TRANSPORT_RECEIPT",
            "TREATMENT_RECEIPT",
            "BURIAL_PROOF",
            "BANK_BOOK",
            "OTHER");

    private PaperRows() {}

    static List<Field> kinds(Speech say) {
        return KINDS.stream()
                .map(code -> new Field(code, say.coded("paper", code)))
                .toList();
    }

    /** Papers a rule still asks for. */
    static List<CaseView.Wanted> wanted(ClaimView claim, Attempt attempt, Speech say) {
        return claim.findings().stream()
                .filter(finding -> finding.consequence() == Consequence.ASKS_FOR_EVIDENCE
                        || finding.consequence() == Consequence.LIMITS)
                .map(FindingView::facts)
                .flatMap(
                        facts -> Arrays.stream(facts.getOrDefault("missing", "").split(",")))
                .filter(code -> !code.isBlank())
                .map(code -> new CaseView.Wanted(
                        code,
                        say.coded("paper", code),
                        attempt.typed("document." + code).equals("on")))
                .toList();
    }

    static List<CaseView.Paper> of(ClaimView claim, List<Paper> papers, Speech say) {
        List<CaseView.Paper> all = new ArrayList<>();
        papers.forEach(paper -> all.add(new CaseView.Paper(
                QueueRow.href(claim.id()) + "/documents/" + paper.id(),
                say.coded("paper", paper.kind()),
                paper.uploadedBy() + ", " + say.moment(paper.uploadedAt()))));
        List<String> uploaded = papers.stream().map(Paper::kind).toList();
        claim.documents().stream()
                .filter(code -> !uploaded.contains(code))
                .forEach(code -> all.add(new CaseView.Paper(null, say.coded("paper", code), say.word("paper-noted"))));
        return all;
    }
}
