package org.pakekelambu.claims.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.claim.Barred;
import org.pakekelambu.claims.claim.domain.AppealStage;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.problem.ProblemWriter;

/**
 * Which forms a case page shows its reader. A step that the state of the case allows, and the reader may not take, has no form:
 * one sentence says why.
 */
@ApplicationScoped
class CaseForms {
    private final Barred barred;
    private final Caller caller;
    private final ProblemWriter problems;

    CaseForms(Barred barred, Caller caller, ProblemWriter problems) {
        this.barred = barred;
        this.caller = caller;
        this.problems = problems;
    }

    CaseView.Allowed of(Claim claim, Speech say) {
        ClaimStatus status = claim.status();
        Steps steps = new Steps(say);
        boolean decide = steps.may(
                "form.decide", Roles.APPROVER, status == ClaimStatus.PROPOSED, () -> barred.fromDeciding(claim));
        boolean approve = steps.may("form.approve", Roles.APPROVER, decide, () -> decision(claim, "APPROVE"));
        boolean reject = steps.may("form.reject", Roles.APPROVER, decide, () -> decision(claim, "REJECT"));
        boolean file =
                steps.may("form.take-up", Roles.OFFICER, status == ClaimStatus.DRAFT, () -> barred.fromBringing(claim));
        boolean assess = steps.may("form.assess", Roles.OFFICER, status.open(), () -> barred.fromAssessing(claim));
        Set<String> answers = assess ? answers(claim, steps) : Set.of();
        boolean addPaper = steps.may(
                "form.add-paper", Roles.OFFICER, status != ClaimStatus.WITHDRAWN, () -> barred.fromBringing(claim));
        boolean withdraw = steps.may(
                "form.withdraw",
                Roles.OFFICER,
                (status.open() || status == ClaimStatus.DRAFT) && !claim.deathConfirmed(),
                () -> barred.fromWithdrawing(claim));
        boolean appeal = steps.may(
                "form.appeal",
                Roles.OFFICER,
                status == ClaimStatus.REJECTED || status.decidedToPay(),
                () -> barred.fromAppealing(claim, AppealStage.OFFICE));
        return new CaseView.Allowed(
                file, assess, answers, decide, approve, reject, addPaper, withdraw, appeal, steps.forOthers());
    }

    private Optional<Problem> decision(Claim claim, String outcome) {
        return barred.fromDeciding(claim, Decision.Kind.valueOf(outcome));
    }

    /** Rules whose questions the reader may answer. */
    private Set<String> answers(Claim claim, Steps steps) {
        return claim.proposal() == null
                ? Set.of()
                : claim.proposal().findings().stream()
                        .filter(finding -> finding.consequence() == Consequence.REFERS)
                        .map(Finding::rule)
                        .filter(rule -> steps.may(
                                "case.questions", Roles.OFFICER, true, () -> barred.fromAnswering(claim, rule)))
                        .collect(Collectors.toSet());
    }

    /** Goes through the steps and keeps those that are for others. */
    private final class Steps {
        private final Speech say;
        private final List<Field> forOthers = new ArrayList<>();

        Steps(Speech say) {
            this.say = say;
        }

        boolean may(String step, String role, boolean ready, Supplier<Optional<Problem>> guard) {
            if (!ready) {
                return false;
            }
            Optional<String> why =
                    caller.has(role) ? guard.get().map(this::sentence) : Optional.of(say.word("barred.not-" + role));
            why.map(sentence -> new Field(say.word(step), sentence))
                    .filter(field -> !forOthers.contains(field))
                    .ifPresent(forOthers::add);
            return why.isEmpty();
        }

        private String sentence(Problem refusal) {
            return say.wordOr(
                    "barred." + refusal.type(),
                    problems.spoken(refusal, say.language()).detail());
        }

        List<Field> forOthers() {
            return List.copyOf(forOthers);
        }
    }
}
