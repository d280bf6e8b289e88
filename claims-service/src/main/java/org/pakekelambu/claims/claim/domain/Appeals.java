package org.pakekelambu.claims.claim.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.pakekelambu.claims.adjudication.facts.Answer;

/** The appeals of a claim against its decisions, both in their order. One the family took back is as if it had not been. */
public record Appeals(List<Appeal> appeals, List<Decision> decisions) {
    public Appeals {
        appeals = appeals.stream().filter(one -> one.takenBack() == null).toList();
    }

    /** The appeal on which nobody decided yet, or null; a return to the officer is no decision. */
    Appeal open() {
        Appeal last = last();
        if (last == null) {
            return null;
        }
        Decision word = decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
        boolean decided = word != null && !word.at().isBefore(last.at()) && word.outcome() != Decision.Kind.RETURN;
        return decided ? null : last;
    }

    /** Before whom the last one was, or null. */
    public AppealStage reached() {
        Appeal last = last();
        return last == null ? null : last.stage();
    }

    /** True when an appeal may go to that stage after those there were. */
    public boolean mayGoTo(AppealStage stage) {
        return stage.follows(reached());
    }

    /** True when one of these people made a decision before the last appeal. */
    boolean against(Set<String> people) {
        Appeal last = last();
        if (last == null) {
            return false;
        }
        Instant appealed = last.at();
        return decisions.stream().anyMatch(decision -> decision.at().isBefore(appealed) && decision.madeBy(people));
    }

    /** Of officers' answers those that stand: by a ruling only while it is the last word, as it stood when they were given. */
    List<Answer> standing(List<Answer> answers) {
        Appeal.Determination last = lastWord();
        return answers.stream()
                .filter(answer -> answer.ruling() == null
                        || (last != null
                                && last.forFamily()
                                && last.reference().equals(answer.ruling())
                                && !answer.at().isBefore(last.at())))
                .toList();
    }

    private Appeal.Determination lastWord() {
        Appeal.Determination last = null;
        for (Appeal appeal : appeals) {
            last = appeal.determination() == null ? last : appeal.determination();
        }
        return last;
    }

    private Appeal last() {
        return appeals.isEmpty() ? null : appeals.get(appeals.size() - 1);
    }
}
