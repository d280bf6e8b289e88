package org.pakekelambu.claims.scholarship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.Account;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.Eyes;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.FirstYears;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.claims.database.DuplicateRow;
import org.pakekelambu.claims.decision.DecisionBook;
import org.pakekelambu.claims.decision.Entry;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.claims.payout.domain.Payee;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.Pupil;
import org.pakekelambu.claims.scholarship.store.LedgerRow;
import org.pakekelambu.claims.scholarship.store.LedgerStore;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Takes school years, one officer asking and another person deciding; what is approved is ordered at once. */
@ApplicationScoped
@Transactional
public class LedgerService {
    private static final int ADULT = 18;
    private final ClaimReading reading;
    private final Pupils pupils;
    private final LedgerStore ledger;
    private final FirstYears firstYears;
    private final PayoutService payouts;
    private final CopyStore copies;
    private final Eyes eyes;
    private final DecisionBook book;
    private final Caller caller;
    private final BusinessClock clock;
    private final Law law;

    LedgerService(
            ClaimReading reading,
            Pupils pupils,
            LedgerStore ledger,
            FirstYears firstYears,
            PayoutService payouts,
            CopyStore copies,
            Eyes eyes,
            DecisionBook book,
            Caller caller,
            BusinessClock clock,
            Law law) {
        this.reading = reading;
        this.pupils = pupils;
        this.ledger = ledger;
        this.firstYears = firstYears;
        this.payouts = payouts;
        this.copies = copies;
        this.eyes = eyes;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
        this.law = law;
    }

    public List<LedgerRow> of(UUID claimId) {
        return ledger.of(List.of(reading.claim(claimId, null, null).id()));
    }

    /** 422 with everything that stands against it; 409 when the child's year was asked for before. */
    public LedgerRow ask(UUID claimId, UUID child, Place place, List<String> documents, boolean consent) {
        payouts.lock(claimId);
        Claim claim = reading.claim(claimId, null, null);
        if (!claim.decisionStands()) {
            throw Problem.conflict("impossible-claim-step", claim.status(), "SCHOLARSHIP_YEAR");
        }
        eyes.refuse(claim);
        Pupil pupil = pupils.of(List.of(claim)).get(claimId).get(child);
        if (pupil == null) {
            throw Problem.unprocessable("scholarship-year").error("child", "child-without-right");
        }
        if (pupil.past().stream().anyMatch(past -> past.year().equals(place.year()))) {
            throw Problem.conflict("school-year-claimed", place.year());
        }
        refuse(pupil, place, documents, consent);
        String number = number(claim, child);
        if (firstYears.taken(number, place.year().begins(), claimId)) {
            throw Problem.conflict("school-year-claimed", place.year());
        }
        LedgerRow row = new LedgerRow(
                UUID.randomUUID(),
                1,
                claimId,
                claim.region(),
                child,
                number,
                place,
                law.scholarship().perYear(place.level(), pupil.risk()).value().amount(),
                documents,
                "REQUESTED",
                caller.subject(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                null,
                null);
        try {
            ledger.insert(row);
        } catch (DuplicateRow twice) {
            throw Problem.conflict("school-year-claimed", place.year());
        }
        return row;
    }

    private void refuse(Pupil pupil, Place place, List<String> documents, boolean consent) {
        Problem problem = Problem.unprocessable("scholarship-year");
        pupil.against(place, clock.today(), law.scholarship()).forEach(problem::error);
        if (!documents.contains("SCHOOL_LETTER")) {
            problem.error("documents", "school-letter-missing");
        }
        if (!consent && pupil.born().plusYears(ADULT).isAfter(clock.today())) {
            problem.error("guardianConsent", "guardian-must-agree");
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    /** Somebody else than who asked; an approval orders the money, to the child or, for a minor, to the guardian named. */
    public LedgerRow decide(UUID claimId, UUID id, boolean approve, String reason, Account account, String guardian) {
        payouts.lock(claimId);
        Claim claim = reading.claim(claimId, null, null);
        LedgerRow row = ledger.find(claimId, id).orElseThrow(Problem::notFound);
        eyes.refuse(claim);
        if (eyes.isCaller(row.requestedBy())) {
            throw Problem.forbidden("four-eyes");
        }
        if (!row.state().equals("REQUESTED")) {
            throw Problem.conflict("impossible-year-step", row.state());
        }
        UUID payout = null;
        if (approve) {
            if (!claim.decisionStands()) {
                throw Problem.conflict("impossible-claim-step", claim.status(), "SCHOLARSHIP_YEAR");
            }
            payout = payouts.orderYear(claimId, claim.version(), claim.region(), order(claim, row, account, guardian))
                    .id();
        }
        LedgerRow decided = row.decided(approve ? "APPROVED" : "REJECTED", caller.subject(), payout);
        ledger.update(decided, clock.now());
        book.enter(new Entry(
                claimId,
                claim.version(),
                claim.workerId(),
                claim.region(),
                approve ? "SCHOLARSHIP_APPROVE" : "SCHOLARSHIP_REJECT",
                null,
                null,
                row.amount(),
                false,
                reason));
        return decided;
    }

    private PayoutOrder order(Claim claim, LedgerRow row, Account account, String guardian) {
        boolean jkk = claim.document().facts().underJkk();
        String code = jkk ? "JKK.SCHOLARSHIP" : "JKM.SCHOLARSHIP";
        String child = row.child().toString();
        Payee payee = new Payee(
                child,
                guardian == null ? "CHILD" : "GUARDIAN",
                guardian == null ? row.child() : null,
                guardian == null ? "CHILD" : "GUARDIAN",
                guardian == null ? null : row.child(),
                guardian,
                account == null ? null : account.bank(),
                account == null ? null : account.number(),
                account == null ? null : account.holder());
        return new PayoutOrder(
                PayoutOrder.schoolYear(code, row.child(), row.place().year().begins()),
                code,
                Payer.BPJS_KETENAGAKERJAAN.name(),
                row.amount(),
                payee);
    }

    private String number(Claim claim, UUID child) {
        return copies.byId(claim.workerId()).orElseThrow().worker().family().stream()
                .filter(member -> member.familyId().equals(child) && member.nikFingerprint() != null)
                .map(member -> member.nikFingerprint())
                .findFirst()
                .orElse(null);
    }
}
