package org.pakekelambu.claims.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.Account;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.claim.Eyes;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.claims.database.DuplicateRow;
import org.pakekelambu.claims.payout.KnownAccounts;
import org.pakekelambu.claims.payout.Reissuing;
import org.pakekelambu.claims.payout.domain.PayeeAccount;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.store.PayeeAccountStore;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.claims.scholarship.store.LedgerStore;
import org.pakekelambu.claims.signal.TraceStore;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Takes accounts by the word of two people. Every change happens under the lock of the claim. */
@ApplicationScoped
@Transactional
public class AccountService {
    /** More entries for one instruction than anybody reads. */
    private static final int MOST = 100;

    private final ClaimStore claims;
    private final PayoutStore payouts;
    private final PayeeAccountStore store;
    private final KnownAccounts known;
    private final Reissuing reissuing;
    private final TraceStore traces;
    private final LedgerStore years;
    private final Eyes eyes;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    AccountService(
            ClaimStore claims,
            PayoutStore payouts,
            PayeeAccountStore store,
            KnownAccounts known,
            Reissuing reissuing,
            TraceStore traces,
            LedgerStore years,
            Eyes eyes,
            Caller caller,
            BusinessClock clock,
            Audit audit) {
        this.claims = claims;
        this.payouts = payouts;
        this.store = store;
        this.known = known;
        this.reissuing = reissuing;
        this.traces = traces;
        this.years = years;
        this.eyes = eyes;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** The first person, for an instruction that waits for an account, or that a bank refused at one the claim did not name; 409 for others. */
    PayeeAccount enter(UUID payoutId, long expectedVersion, String name, Account account) {
        locked(payoutId);
        Payout payout = visible(payoutId);
        if (payout.version() != expectedVersion) {
            throw ETags.stale(payout.version());
        }
        refuseUnlessAwaited(payout);
        PayeeAccount entered = new PayeeAccount(
                UUID.randomUUID(),
                1,
                payout.claimId(),
                payoutId,
                payout.region(),
                payout.order().payee().paidTo(account.bank(), account.number(), account.holder(), name),
                PayeeAccount.State.ENTERED,
                caller.subject(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                null,
                null);
        try {
            store.insert(entered);
        } catch (DuplicateRow twice) {
            throw Problem.conflict("account-entered-already");
        }
        traces.noteAccount(payout.claimId(), account);
        write(entered, "payee-account-entered");
        return entered;
    }

    /** The second person; every instruction of the claim that waited for that account, or was refused at an older one, is ordered anew. */
    PayeeAccount decide(UUID payoutId, UUID id, long expectedVersion, boolean confirmed) {
        Claim claim = locked(payoutId);
        PayeeAccount entered = store.find(payoutId, id).orElseThrow(Problem::notFound);
        if (entered.version() != expectedVersion) {
            throw ETags.stale(entered.version());
        }
        if (entered.state() != PayeeAccount.State.ENTERED) {
            throw Problem.conflict("account-decided-already", entered.state());
        }
        if (eyes.isCaller(entered.enteredBy())) {
            throw Problem.forbidden("four-eyes");
        }
        PayeeAccount decided = entered.decided(
                confirmed ? PayeeAccount.State.CONFIRMED : PayeeAccount.State.REJECTED,
                caller.subject(),
                clock.now().truncatedTo(ChronoUnit.MICROS));
        store.update(decided);
        if (confirmed) {
            known.arrived(claim.id(), caller.subject());
            reissuing.toNewAccounts(claim.id());
        }
        write(decided, confirmed ? "payee-account-confirmed" : "payee-account-rejected");
        return decided;
    }

    List<PayeeAccount> of(UUID payoutId) {
        Payout payout = visible(payoutId);
        audit.record(AuditEntry.of("payee-accounts-read", payout.region(), payout.claimId(), payoutId));
        return store.of(payoutId, MOST);
    }

    /** 404 for what the caller may not see, 403 for his own family's. */
    private Claim locked(UUID payoutId) {
        Payout payout = visible(payoutId);
        Claim claim = claims.lock(payout.claimId()).orElseThrow(Problem::notFound);
        eyes.refuse(claim);
        if (payout.order().ofSchoolYear()) {
            guardians(payout).forEach(guardian -> eyes.refuse(claim, guardian));
        }
        return claim;
    }

    /** Who receives school years of this child; the claim need not name them. */
    private List<Person> guardians(Payout payout) {
        String child = payout.order().payee().key();
        return years.of(payout.claimId()).stream()
                .filter(year -> year.child().toString().equals(child) && year.paidTo() != null)
                .map(year -> year.paidTo().guardian())
                .filter(Objects::nonNull)
                .toList();
    }

    private Payout visible(UUID payoutId) {
        Payout payout = payouts.find(payoutId).orElseThrow(Problem::notFound);
        caller.requireRegion(payout.region());
        return payout;
    }

    private void refuseUnlessAwaited(Payout payout) {
        boolean awaits = payout.status() == PayoutStatus.ORDERED
                && payout.order().payee().awaitsAccount();
        if (!awaits && !known.replaceable(payout)) {
            throw Problem.conflict("account-not-awaited");
        }
    }

    private void write(PayeeAccount account, String action) {
        audit.record(AuditEntry.of(action, account.region(), account.claimId(), account.payoutId()));
    }
}
