package org.pakekelambu.claims.scholarship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.Account;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.Eyes;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.decision.DecisionBook;
import org.pakekelambu.claims.decision.Entry;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.claims.scholarship.domain.Look;
import org.pakekelambu.claims.scholarship.domain.PaidTo;
import org.pakekelambu.claims.scholarship.domain.Pupil;
import org.pakekelambu.claims.scholarship.domain.Question;
import org.pakekelambu.claims.scholarship.store.LedgerRow;
import org.pakekelambu.claims.scholarship.store.LedgerStore;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Answers what stands against a school year, and decides on it; what is approved is ordered at once. */
@ApplicationScoped
@Transactional
class YearDecisionService {
    private final ClaimReading reading;
    private final YearChecks checks;
    private final YearReading years;
    private final LedgerStore ledger;
    private final YearsToCome toCome;
    private final PayoutService payouts;
    private final Eyes eyes;
    private final DecisionBook book;
    private final Caller caller;
    private final BusinessClock clock;

    YearDecisionService(
            ClaimReading reading,
            YearChecks checks,
            YearReading years,
            LedgerStore ledger,
            YearsToCome toCome,
            PayoutService payouts,
            Eyes eyes,
            DecisionBook book,
            Caller caller,
            BusinessClock clock) {
        this.reading = reading;
        this.checks = checks;
        this.years = years;
        this.ledger = ledger;
        this.toCome = toCome;
        this.payouts = payouts;
        this.eyes = eyes;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    /** A claim, and a year of it that waits, as the caller has seen it. */
    private record Taken(Claim claim, LedgerRow row) {}

    /** A second look by an officer who did not ask for the year; 422 when nothing asks for it. */
    SeenYear look(UUID claimId, UUID id, String ifMatch, Question question, boolean inOrder, String reason) {
        Taken taken = take(claimId, id, ifMatch);
        if (eyes.isCaller(taken.row().requestedBy())) {
            throw Problem.forbidden("year-second-look");
        }
        if (!years.seen(taken.claim(), taken.row()).questions().contains(question)) {
            throw Problem.unprocessable("nothing-to-answer", question);
        }
        LedgerRow looked = taken.row()
                .looked(new Look(
                        question, inOrder, reason, caller.subject(), clock.now().truncatedTo(ChronoUnit.MICROS)));
        ledger.update(looked);
        enter(taken.claim(), looked, "SCHOLARSHIP_ANSWER", inOrder, reason, Set.of(question));
        return years.seen(taken.claim(), looked);
    }

    /**
     * Somebody else than who asked or answered. An approval is measured again by everything the year was measured by when it was asked
     * for, pays as it was asked for, and orders the money.
     *
     * @param account stated once more, or null; {@code guardian} his name stated once more, or null
     */
    SeenYear decide(
            UUID claimId, UUID id, String ifMatch, boolean approve, String reason, Account account, String guardian) {
        Taken taken = take(claimId, id, ifMatch);
        Claim claim = taken.claim();
        LedgerRow row = taken.row();
        boolean hand =
                eyes.isCaller(row.requestedBy()) || row.looks().stream().anyMatch(look -> eyes.isCaller(look.by()));
        if (hand) {
            throw Problem.forbidden("four-eyes");
        }
        Set<Question> against =
                approve ? answered(claim, row) : years.seen(claim, row).questions();
        UUID payout = null;
        if (approve) {
            refuseOtherReceiver(row.paidTo(), account, guardian);
            payout = payouts.orderYear(claimId, claim.version(), claim.region(), Receiver.order(claim, row))
                    .id();
        }
        LedgerRow decided = row.decided(
                approve ? "APPROVED" : "REJECTED",
                against,
                caller.subject(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                reason,
                payout);
        ledger.update(decided);
        toCome.ofMember(claim.workerId());
        String kind = approve ? "SCHOLARSHIP_APPROVE" : "SCHOLARSHIP_REJECT";
        enter(claim, decided, kind, approve && !against.isEmpty(), reason, against);
        return years.seen(claim, decided);
    }

    /** 428, 412, 404, 403 and 409 as everywhere; the claim is locked. */
    private Taken take(UUID claimId, UUID id, String ifMatch) {
        long expected = ETags.expected(ifMatch);
        payouts.lock(claimId);
        Claim claim = reading.claim(claimId, null, null);
        LedgerRow row = ledger.find(claimId, id).orElseThrow(Problem::notFound);
        if (row.version() != expected) {
            throw ETags.stale(row.version());
        }
        eyes.refuse(claim, row.paidTo() == null ? null : row.paidTo().guardian());
        if (!row.waits()) {
            throw Problem.conflict("impossible-year-step", row.state());
        }
        return new Taken(claim, row);
    }

    /** What stood against the year, each of it looked into and found in order; 409 while something is not. */
    private Set<Question> answered(Claim claim, LedgerRow row) {
        Pupil pupil = checks.mayBePaid(claim, row.child(), row.place().year(), row);
        PaidTo paidTo = row.paidTo();
        if (paidTo == null || (paidTo.guardian() == null && checks.minor(pupil, YearChecks.askedOn(row)))) {
            throw Problem.unprocessable("scholarship-year").error("guardian", "minor-needs-guardian");
        }
        Set<Question> questions = checks.questions(pupil, row.place(), paidTo, YearChecks.askedOn(row));
        List<Question> open = questions.stream()
                .filter(question ->
                        row.look(question) == null || !row.look(question).inOrder())
                .toList();
        if (!open.isEmpty()) {
            throw Problem.conflict("year-questions-open").with("questions", open);
        }
        return questions;
    }

    private static void refuseOtherReceiver(PaidTo asked, Account account, String guardian) {
        Problem problem = Problem.unprocessable("scholarship-year");
        if (account != null && !asked.isAccount(account)) {
            problem.error("account", "not-as-asked");
        }
        if (guardian != null && !asked.isGuardian(guardian)) {
            problem.error("guardian", "not-as-asked");
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private void enter(
            Claim claim, LedgerRow row, String kind, boolean overrides, String reason, Set<Question> questions) {
        List<String> rules = questions.stream().map(Question::name).toList();
        book.enter(new Entry(
                claim.id(),
                claim.version(),
                claim.workerId(),
                claim.region(),
                kind,
                kind.equals("SCHOLARSHIP_ANSWER") ? rules.get(0) : null,
                null,
                row.amount(),
                overrides,
                reason,
                rules));
    }
}
