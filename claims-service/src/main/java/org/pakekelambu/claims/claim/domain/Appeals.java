package org.pakekelambu.claims.claim.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The appeals of a claim against its decisions, both in their order. */
public record Appeals(List<Appeal> appeals, List<Decision> decisions) {

    /** The appeal on which nobody decided yet, or null; a return to the officer is no decision. */
    Appeal open() {
        if (appeals.isEmpty()) {
            return null;
        }
        Appeal last = appeals.get(appeals.size() - 1);
        Decision word = decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
        boolean decided = word != null && !word.at().isBefore(last.at()) && word.outcome() != Decision.Kind.RETURN;
        return decided ? null : last;
    }

    /** True when an appeal may go to that stage after those there were. */
    public boolean mayGoTo(AppealStage stage) {
        return stage.follows(
                appeals.isEmpty() ? null : appeals.get(appeals.size() - 1).stage());
    }

    /** True when one of these people made a decision before the last appeal. */
    boolean against(Set<String> people) {
        if (appeals.isEmpty()) {
            return false;
        }
        Instant appealed = appeals.get(appeals.size() - 1).at();
        return decisions.stream().anyMatch(decision -> decision.at().isBefore(appealed) && decision.madeBy(people));
    }
}
