package org.pakekelambu.claims.scholarship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.SchoolPapers;
import org.pakekelambu.claims.adjudication.facts.Account;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.Eyes;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.database.DuplicateRow;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.claims.scholarship.domain.PaidTo;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.Pupil;
import org.pakekelambu.claims.scholarship.store.LedgerRow;
import org.pakekelambu.claims.scholarship.store.LedgerStore;
import org.pakekelambu.claims.signal.TraceStore;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Takes school years an officer asks for, with the guardian and the account he names; another person decides. */
@ApplicationScoped
@Transactional
public class LedgerService {
    private final ClaimReading reading;
    private final YearChecks checks;
    private final Receiver receiver;
    private final YearReading years;
    private final LedgerStore ledger;
    private final YearsToCome toCome;
    private final TraceStore traces;
    private final PayoutService payouts;
    private final Eyes eyes;
    private final Caller caller;
    private final BusinessClock clock;
    private final Law law;

    LedgerService(
            ClaimReading reading,
            YearChecks checks,
            Receiver receiver,
            YearReading years,
            LedgerStore ledger,
            YearsToCome toCome,
            TraceStore traces,
            PayoutService payouts,
            Eyes eyes,
            Caller caller,
            BusinessClock clock,
            Law law) {
        this.reading = reading;
        this.checks = checks;
        this.receiver = receiver;
        this.years = years;
        this.ledger = ledger;
        this.toCome = toCome;
        this.traces = traces;
        this.payouts = payouts;
        this.eyes = eyes;
        this.caller = caller;
        this.clock = clock;
        this.law = law;
    }

    /**
     * Kept with everything that stands against it: nothing is refused by us alone. 422 only for what can be no school year, or cannot be
     * paid to anybody; 409 when the child's year was asked for before, the money is held, or two others receive.
     *
     * @param guardian who receives for a minor, or null
     * @param account of the child or the guardian
     */
    SeenYear ask(
            UUID claimId,
            UUID child,
            Place place,
            List<String> documents,
            boolean consent,
            Person guardian,
            Account account) {
        payouts.lock(claimId);
        Claim claim = reading.claim(claimId, null, null);
        eyes.refuse(claim, guardian);
        Pupil pupil = checks.mayBePaid(claim, child, place.year(), null);
        Problem problem = Problem.unprocessable("scholarship-year");
        pupil.impossible(place, clock.today(), law.scholarship()).forEach(problem::error);
        if (!documents.contains(SchoolPapers.SCHOOL_LETTER)) {
            problem.error("documents", "school-letter-missing");
        }
        boolean minor = checks.minor(pupil, clock.today());
        if (!consent && minor) {
            problem.error("guardianConsent", "guardian-must-agree");
        }
        PaidTo paidTo = receiver.named(claim, child, minor, guardian, account, clock.today(), problem);
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
        LedgerRow row = row(claim, child, place, documents, pupil, paidTo);
        try {
            ledger.insert(row);
        } catch (DuplicateRow twice) {
            throw Problem.conflict("school-year-claimed", place.year());
        }
        toCome.ofMember(claim.workerId());
        traces.noteAccount(claimId, account);
        return years.seen(claim, row);
    }

    private LedgerRow row(Claim claim, UUID child, Place place, List<String> documents, Pupil pupil, PaidTo paidTo) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        return new LedgerRow(
                UUID.randomUUID(),
                1,
                claim.id(),
                claim.workerId(),
                claim.region(),
                child,
                checks.known(claim, child).number(),
                place,
                law.scholarship().perYear(place.level(), pupil.risk()).value().amount(),
                documents,
                paidTo,
                "REQUESTED",
                caller.subject(),
                now,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }
}
