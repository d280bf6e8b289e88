package org.pakekelambu.claims.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.adjudication.facts.Answer;
import org.pakekelambu.claims.adjudication.rule.AllRules;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.benefit.Assessment;

/** Examines a case by every rule, works out its lines, and recommends. Pure: the same case and law give the same proposal. */
public final class Adjudicator {
    private final Law law;

    public Adjudicator(Law law) {
        this.law = law;
    }

    public Proposal adjudicate(CaseFile reported) {
        List<Finding> findings = new ArrayList<>();
        CaseFile file = reported;
        for (Rule rule : AllRules.IN_ORDER) {
            if (rule.concerns(file)) {
                Finding finding = said(rule, file);
                CaseFile before = file;
                file = finding.denied() ? rule.afterDenial(file, law) : file;
                findings.add(file == before ? finding : afterwards(rule, file, finding));
            }
        }
        Recommendation recommendation = recommend(findings);
        CaseFile asRuled = findings.stream().anyMatch(Ruled::gaveCover) ? file.with(Ruled.cover(file.cover())) : file;
        boolean refused = has(findings, Consequence.REFUSES);
        Assessment assessment = refused ? Assessment.NOTHING : Losses.assess(asRuled, law);
        Sharing sharing = new Sharing(file);
        List<Line> lines = assessment.lines().stream()
                .map(line -> Line.of(line, sharing.of(line)))
                .toList();
        AccountsNamed.examine(lines, sharing.payees()).ifPresent(findings::add);
        return new Proposal(
                recommendation,
                findings,
                lines,
                assessment.forecast().stream()
                        .map(line -> Line.of(line, List.of()))
                        .toList(),
                sharing.payees(),
                file.worker().version(),
                file.entitlement().version(),
                law.digest(),
                refused ? null : new Grounds(Losses.of(asRuled), asRuled.cover()));
    }

    private Finding said(Rule rule, CaseFile file) {
        return answered(rule.examine(file, law), file.answers(), rule.ifDenied(file));
    }

    /** What was answered with no stands, unless what remains of the case raises the next question. */
    private Finding afterwards(Rule rule, CaseFile rest, Finding denied) {
        if (!rule.concerns(rest)) {
            return denied;
        }
        Finding next = said(rule, rest);
        return next.outcome() == Outcome.MET && next.answer() == null ? denied : next;
    }

    /** The latest answer to a question is the one that counts. */
    private static Finding answered(Finding finding, List<Answer> answers, Consequence ifDenied) {
        for (int i = answers.size() - 1; i >= 0; i--) {
            if (finding.isAbout(answers.get(i))) {
                return finding.answered(answers.get(i), ifDenied);
            }
        }
        return finding;
    }

    /**
     * What cannot be owed is proposed for rejection once nothing else is unclear; missing papers are asked for first, then
     * questions answered.
     */
    static Recommendation recommend(List<Finding> findings) {
        if (has(findings, Consequence.REFUSES)) {
            return has(findings, Consequence.REFERS) ? Recommendation.REVIEW : Recommendation.REJECT;
        }
        if (has(findings, Consequence.ASKS_FOR_EVIDENCE)) {
            return Recommendation.ASK_FOR_EVIDENCE;
        }
        return has(findings, Consequence.REFERS) ? Recommendation.REVIEW : Recommendation.APPROVE;
    }

    private static boolean has(List<Finding> findings, Consequence consequence) {
        return findings.stream().anyMatch(finding -> finding.consequence() == consequence);
    }
}
