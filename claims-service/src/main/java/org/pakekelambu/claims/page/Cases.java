package org.pakekelambu.claims.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.PaperService;
import org.pakekelambu.claims.claim.api.ClaimAnswers;
import org.pakekelambu.claims.claim.api.ClaimView;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.payout.PayoutBook;
import org.pakekelambu.claims.payout.api.PayoutView;
import org.pakekelambu.claims.payout.store.PayoutPages;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Gathers what a case page shows, from the services the API answers from, so that every look is remembered. */
@ApplicationScoped
class Cases {
    private final ClaimReading reading;
    private final ClaimAnswers answers;
    private final PaperService papers;
    private final PayoutBook payouts;
    private final CaseForms forms;
    private final HeirForm heirs;
    private final BusinessClock clock;

    Cases(
            ClaimReading reading,
            ClaimAnswers answers,
            PaperService papers,
            PayoutBook payouts,
            CaseForms forms,
            HeirForm heirs,
            BusinessClock clock) {
        this.reading = reading;
        this.answers = answers;
        this.papers = papers;
        this.payouts = payouts;
        this.forms = forms;
        this.heirs = heirs;
        this.clock = clock;
    }

    CaseView show(UUID id, Attempt attempt, Speech say) {
        Claim read = reading.claim(id, null, null);
        ClaimView claim = answers.seen(read, null);
        CaseView.Allowed may = forms.of(read, say);
        LocalDate today = clock.today();
        return new CaseView(
                QueueRow.number(id),
                QueueRow.href(id),
                UUID.randomUUID().toString(),
                claim.version(),
                QueueRow.subject(claim, say),
                say.named(claim.status()),
                claim.status().name(),
                facts(claim, say),
                QueueRow.due(claim, today, say),
                say.day(claim.clock().completeOn()),
                claim.recommendation() == null ? null : say.named(claim.recommendation()),
                say.money(claim.payableNow()),
                say.money(claim.held()),
                say.money(claim.future()),
                findings(claim, true, attempt, say),
                findings(claim, false, attempt, say),
                LineRow.of(claim, say),
                PayeeRows.of(claim, say),
                PaperRows.wanted(claim, attempt, say),
                PaperRows.kinds(say),
                PaperRows.of(claim, papers.of(id), say),
                payouts(id, say),
                steps(id, say),
                may,
                may.assess() ? heirs.of(read, claim, attempt, say) : null,
                attempt.refusal(),
                attempt.done(),
                attempt.typed("reason"));
    }

    private static List<Field> facts(ClaimView claim, Speech say) {
        List<Field> facts = new ArrayList<>();
        facts.add(new Field(say.word("worker"), QueueRow.worker(claim, say)));
        facts.add(new Field(say.word("occurred-on"), say.day(claim.occurredOn())));
        if (claim.diedOn() != null) {
            facts.add(new Field(say.word("died-on"), say.day(claim.diedOn())));
        }
        facts.add(new Field(say.word("filed"), claim.filedBy() + ", " + say.moment(claim.filedAt())));
        facts.addAll(ReportedRows.of(claim, say));
        if (claim.firstApproval() != null) {
            facts.add(said(
                    "first-approval",
                    claim.firstApproval().by(),
                    claim.firstApproval().at(),
                    say));
        }
        if (claim.doubt() != null) {
            facts.add(said("case.doubt", claim.doubt().by(), claim.doubt().at(), say));
        }
        if (claim.withdrawal() != null) {
            facts.add(said(
                    "case.withdrawal",
                    claim.withdrawal().by(),
                    claim.withdrawal().at(),
                    say));
        }
        return facts;
    }

    private static Field said(String what, String by, Instant at, Speech say) {
        return new Field(say.word(what), by + ", " + say.moment(at));
    }

    private static List<FindingRow> findings(ClaimView claim, boolean questions, Attempt attempt, Speech say) {
        return claim.findings().stream()
                .filter(finding -> (finding.consequence() == Consequence.REFERS) == questions)
                .map(finding -> FindingRow.of(finding, attempt, say))
                .toList();
    }

    private List<CaseView.Payout> payouts(UUID id, Speech say) {
        return payouts
                .page(
                        PayoutPages.Filter.ofClaim(id),
                        PageRequest.first(PageRequest.MOST),
                        payout -> PayoutView.of(payout, false))
                .items()
                .stream()
                .map(payout -> new CaseView.Payout(
                        say.say(LineCode.of(payout.code()).label()),
                        payout.payee().name() == null
                                ? say.coded("payee", payout.payee().role())
                                : payout.payee().name(),
                        say.money(payout.amount()),
                        say.named(payout.status()),
                        say.day(payout.paidOn())))
                .toList();
    }

    private List<CaseView.Step> steps(UUID id, Speech say) {
        return reading.history(id, 0, PageRequest.MOST).stream()
                .map(step -> new CaseView.Step(
                        say.named(step.step()),
                        say.named(step.status()),
                        step.by(),
                        say.moment(step.recordedAt()),
                        step.reason() == null ? "" : say.coded("paper", step.reason()),
                        say.money(step.payableNow())))
                .toList();
    }
}
