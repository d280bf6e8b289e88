package org.pakekelambu.claims.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.PaperService;
import org.pakekelambu.claims.claim.api.ClaimAnswers;
import org.pakekelambu.claims.claim.api.ClaimView;
import org.pakekelambu.claims.claim.api.FindingView;
import org.pakekelambu.claims.payout.PayoutBook;
import org.pakekelambu.claims.payout.api.PayoutView;
import org.pakekelambu.claims.payout.store.PayoutPages;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Gathers what a case page shows, from the services the API answers from, so that every look is remembered. */
@ApplicationScoped
class Cases {
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

    private final ClaimReading reading;
    private final ClaimAnswers answers;
    private final PaperService papers;
    private final PayoutBook payouts;
    private final Caller caller;
    private final BusinessClock clock;

    Cases(
            ClaimReading reading,
            ClaimAnswers answers,
            PaperService papers,
            PayoutBook payouts,
            Caller caller,
            BusinessClock clock) {
        this.reading = reading;
        this.answers = answers;
        this.papers = papers;
        this.payouts = payouts;
        this.caller = caller;
        this.clock = clock;
    }

    CaseView show(UUID id, Attempt attempt, Speech say) {
        ClaimView claim = answers.seen(reading.claim(id, null, null), null);
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
                wanted(claim, attempt, say),
                KINDS.stream()
                        .map(code -> new Field(code, say.coded("paper", code)))
                        .toList(),
                papers(claim, say),
                payouts(id, say),
                steps(id, say),
                CaseView.Allowed.of(claim.status(), caller.has(Roles.OFFICER), caller.has(Roles.APPROVER)),
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

    /** The papers a rule still asks for. */
    private static List<CaseView.Wanted> wanted(ClaimView claim, Attempt attempt, Speech say) {
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

    private List<CaseView.Paper> papers(ClaimView claim, Speech say) {
        List<CaseView.Paper> all = new ArrayList<>();
        List<String> uploaded = new ArrayList<>();
        papers.of(claim.id()).forEach(paper -> {
            uploaded.add(paper.kind());
            all.add(new CaseView.Paper(
                    QueueRow.href(claim.id()) + "/documents/" + paper.id(),
                    say.coded("paper", paper.kind()),
                    paper.uploadedBy() + ", " + say.moment(paper.uploadedAt())));
        });
        claim.documents().stream()
                .filter(code -> !uploaded.contains(code))
                .forEach(code -> all.add(new CaseView.Paper(null, say.coded("paper", code), say.word("paper-noted"))));
        return all;
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
