package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.clock.Lateness;
import org.pakekelambu.claims.payout.PayoutBook;
import org.pakekelambu.claims.payout.store.PastPayouts;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.manners.time.BusinessClock;

/** Reads the clock of a claim: until it is approved by its lines, from then on by its payouts. */
@ApplicationScoped
public class ClaimClock {
    private final PayoutBook payouts;
    private final PastPayouts past;
    private final Law law;
    private final BusinessClock clock;

    ClaimClock(PayoutBook payouts, PastPayouts past, Law law, BusinessClock clock) {
        this.payouts = payouts;
        this.past = past;
        this.law = law;
        this.clock = clock;
    }

    /** @param on the day on which it is asked; null for today */
    public Lateness lateness(Claim claim, LocalDate on) {
        if (claim.dueOn() == null) {
            return Lateness.NONE;
        }
        return Lateness.of(claim.dueOn(), sums(claim), on == null ? clock.today() : on, law);
    }

    /** As it was at a moment of the past, by what was known then; null for now. */
    public Lateness lateness(Claim claim, Then then) {
        return then == null || claim.dueOn() == null
                ? lateness(claim, (LocalDate) null)
                : Lateness.of(claim.dueOn(), sums(claim, then), then.on(), law);
    }

    /** The sums as they were known at a moment of the past; null for now. */
    public List<Lateness.Sum> sums(Claim claim, Then then) {
        if (then == null || claim.approval() == null) {
            return sums(claim);
        }
        List<Lateness.Sum> known = past.sums(claim.id(), Payer.BPJS_KETENAGAKERJAAN.name(), then.upTo());
        return known.isEmpty() ? owed(claim) : known;
    }

    /** The statutory sums on which lateness is counted, and when each arrived. */
    public List<Lateness.Sum> sums(Claim claim) {
        boolean ordered = claim.approval() != null;
        return ordered ? payouts.sums(claim.id(), Payer.BPJS_KETENAGAKERJAAN.name()) : owed(claim);
    }

    private static List<Lateness.Sum> owed(Claim claim) {
        return claim.proposal().lines().stream()
                .filter(line -> line.payable() && line.payer() == Payer.BPJS_KETENAGAKERJAAN)
                .map(line -> line.total(LineState.PAYABLE))
                .filter(amount -> amount > 0)
                .map(amount -> new Lateness.Sum(amount, null))
                .toList();
    }
}
