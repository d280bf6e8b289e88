package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.signal.SignalView;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Text;

/** What one rule says of a claim. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "What one rule says of this claim: a statement that can be true, whether it holds, from which facts and by"
                        + " which article. UNCLEAR asks an officer; NOT_MET with REFUSES proposes a rejection to a second person.",
        examples = """
                {"rule": "CoveredOnTheDay", "outcome": "MET", "consequence": "NOTHING",
                 "citation": {"act": "PP 44/2015", "article": "Ps 11", "dated": "2015-07-01", "confidence": "P"},
                 "facts": {"riskOn": "2026-07-10", "coverFrom": "2025-07-16"},
                 "sentence": {"id": "Pekerja terlindungi pada hari kejadian.",
                              "en": "The worker was covered on the day it happened."}}""")
public record FindingView(
        String rule,
        Outcome outcome,
        Consequence consequence,
        CitationView citation,
        Map<String, String> facts,
        Used parameter,
        Text sentence,
        Answered answer) {

    private static final Citation RISKS_ARE_ASSESSED =
            new Citation("PP 60/2008", "Ps 13", LocalDate.of(2008, 8, 28), Confidence.M);

    private static final Citation PAPERS =
            new Citation("PP 44/2015", "Ps 37(2), 40(3)", LocalDate.of(2015, 7, 1), Confidence.P);

    /** The value of the law that was used. */
    public record Used(
            @Schema(examples = "jkm.waiting_months") String key, String value, LocalDate appliesFrom) {}

    /** An officer's answer to the question. */
    public record Answered(Outcome outcome, String reason, String by, Instant at) {}

    /** A likeness to other claims, for who looks for fraud: it changes nothing. */
    static FindingView of(SignalView signal) {
        return new FindingView(
                signal.kind().statement(),
                Outcome.UNCLEAR,
                Consequence.NOTED,
                CitationView.of(RISKS_ARE_ASSESSED),
                Map.of(
                        "signal", signal.id().toString(),
                        "counted", Long.toString(signal.counted()),
                        "threshold", Long.toString(signal.threshold())),
                null,
                signal.sentence(),
                null);
    }

    /** Papers noted as there without a file: whoever decides knows that nobody can look at them. It delays nothing. */
    static FindingView withoutFile(List<String> codes) {
        return new FindingView(
                "PapersOnFile",
                Outcome.NOT_MET,
                Consequence.NOTED,
                CitationView.of(PAPERS),
                Map.of("withoutFile", String.join(",", codes)),
                null,
                new Text(
                        "Ada dokumen yang hanya dicatat ada, tanpa berkas.",
                        "Some papers are only noted as there, without a file."),
                null);
    }

    static FindingView of(Finding finding) {
        var used = finding.parameter();
        var answer = finding.answer();
        return new FindingView(
                finding.rule(),
                finding.outcome(),
                finding.consequence(),
                CitationView.of(finding.citation()),
                finding.facts(),
                used == null ? null : new Used(used.key(), used.value(), used.appliesFrom()),
                finding.sentence(),
                answer == null
                        ? null
                        : new Answered(
                                answer.met() ? Outcome.MET : Outcome.NOT_MET,
                                answer.reason(),
                                answer.by(),
                                answer.at()));
    }
}
