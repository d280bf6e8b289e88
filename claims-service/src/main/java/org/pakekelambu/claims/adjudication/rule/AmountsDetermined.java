package org.pakekelambu.claims.adjudication.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Losses;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.OpenQuestion;

/**
 * Law and facts leave no amount open: no percentage, cap, choice of children or birth date that an officer must settle. No sum
 * is guessed (PP 44/2015 annex III). A question about years to come holds nothing up.
 */
public final class AmountsDetermined implements Rule {
    /** A sum found to be otherwise is set anew; the other lines stay. */
    @Override
    public Consequence ifDenied(CaseFile file) {
        return Consequence.REFERS;
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        Assessment assessment = Losses.assess(file, law);
        List<OpenQuestion> open = assessment.open();
        var finding = Finding.of(AmountsDetermined.class, Articles.AMOUNTS)
                .fact("open", open.stream().map(AmountsDetermined::name).collect(Collectors.joining(",")));
        if (open.isEmpty()) {
            return finding.met(new Text("Semua jumlah sudah pasti.", "Every amount is settled."));
        }
        Text sentence = new Text(
                open.stream().map(q -> q.kind().text().id()).distinct().collect(Collectors.joining(" ")),
                open.stream().map(q -> q.kind().text().en()).distinct().collect(Collectors.joining(" ")));
        return open.stream().allMatch(question -> waits(question, assessment))
                ? finding.noted(Outcome.UNCLEAR, sentence)
                : finding.unclear(sentence);
    }

    /** A choice among children matters only once a school year is payable. */
    private static boolean waits(OpenQuestion question, Assessment assessment) {
        return question.kind() == OpenQuestion.Kind.CHILDREN_TO_CHOOSE
                && assessment.lines().stream().noneMatch(line -> concerns(line, question));
    }

    private static boolean concerns(BenefitLine line, OpenQuestion question) {
        return line.code() == question.line() && line.state() != LineState.FUTURE;
    }

    private static String name(OpenQuestion question) {
        return question.line().code() + ":" + question.kind();
    }
}
