package org.pakekelambu.claims.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.claim.api.CitationView;
import org.pakekelambu.claims.claim.api.FindingView;

/**
 * What one rule says.
 *
 * @param mark good, bad, open or note: how it is coloured
 * @param ifMet what a yes to its question does; {@code ifNotMet} what a no does
 * @param answer what an officer answered, or null
 * @param typed what the reader had chosen and written before a refusal
 */
public record FindingRow(
        String rule,
        String sentence,
        String outcome,
        String mark,
        String basis,
        List<Field> facts,
        String ifMet,
        String ifNotMet,
        String answer,
        boolean typedMet,
        boolean typedNotMet,
        String typedReason) {

    static FindingRow of(FindingView finding, Attempt attempt, Speech say) {
        String chosen = attempt.typed("answer." + finding.rule());
        return new FindingRow(
                finding.rule(),
                say.say(finding.sentence()),
                say.named(finding.outcome()),
                mark(finding),
                basis(finding.citation(), say),
                finding.facts().entrySet().stream()
                        .map(fact -> new Field(say.coded("fact", fact.getKey()), value(fact.getValue(), say)))
                        .toList(),
                say.word("answer-yes"),
                say.wordOr("answer-no." + finding.rule(), say.word("answer-no")),
                answer(finding.answer(), say),
                chosen.equals("MET"),
                chosen.equals("NOT_MET"),
                attempt.typed("reason." + finding.rule()));
    }

    static String basis(CitationView citation, Speech say) {
        return citation == null
                ? ""
                : citation.act() + " " + citation.article() + " · " + say.named(citation.confidence());
    }

    private static String mark(FindingView finding) {
        if (finding.outcome() == Outcome.UNCLEAR) {
            return "open";
        }
        boolean plain = finding.consequence() == Consequence.NOTHING || finding.consequence() == Consequence.NOTED;
        return finding.outcome() == Outcome.MET ? "good" : plain ? "note" : "bad";
    }

    private static String answer(FindingView.Answered answer, Speech say) {
        return answer == null
                ? null
                : answer.by() + ", " + say.moment(answer.at()) + ": " + say.named(answer.outcome()) + ". "
                        + answer.reason();
    }

    /** Days are written out; everything else stands as it is. */
    private static String value(String text, Speech say) {
        if (text == null || text.isEmpty()) {
            return "–";
        }
        try {
            return say.day(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return say.wordOr("value." + text, text);
        }
    }
}
