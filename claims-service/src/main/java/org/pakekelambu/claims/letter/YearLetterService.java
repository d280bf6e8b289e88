package org.pakekelambu.claims.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.letter.domain.Letter;
import org.pakekelambu.claims.letter.domain.Words;
import org.pakekelambu.claims.letter.domain.YearWriter;
import org.pakekelambu.claims.payout.PayoutBook;
import org.pakekelambu.claims.payout.api.Masked;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.scholarship.SeenYear;
import org.pakekelambu.claims.scholarship.YearReading;
import org.pakekelambu.claims.scholarship.store.LedgerRow;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.problem.Texts;
import org.pakekelambu.manners.time.BusinessClock;

/** Writes the letter on a decided school year for who may see its claim; every letter is remembered. */
@ApplicationScoped
@Transactional
public class YearLetterService {
    private final ClaimReading reading;
    private final YearReading years;
    private final PayoutBook payouts;
    private final Texts texts;
    private final Caller caller;
    private final BusinessClock clock;

    YearLetterService(
            ClaimReading reading,
            YearReading years,
            PayoutBook payouts,
            Texts texts,
            Caller caller,
            BusinessClock clock) {
        this.reading = reading;
        this.years = years;
        this.payouts = payouts;
        this.texts = texts;
        this.caller = caller;
        this.clock = clock;
    }

    /** 409 before anybody decided. */
    public Letter letter(UUID claimId, UUID yearId, Language language) {
        Claim claim = reading.claim(claimId, null, null, "claim-school-year-letter-read");
        SeenYear year = years.one(claimId, yearId);
        if (year.row().waits()) {
            throw Problem.conflict("year-not-decided");
        }
        Words words = new Words(
                language == Language.ID,
                (key, arguments) ->
                        texts.find(language, "letter." + key, arguments).orElse(key));
        boolean inFull = caller.has(Roles.PARTNER);
        return new YearWriter(claim, words, name -> inFull ? name : Masked.name(name))
                .write(decided(claim, year), clock.today());
    }

    private YearWriter.Decided decided(Claim claim, SeenYear year) {
        LedgerRow row = year.row();
        var guardian = row.paidTo() == null ? null : row.paidTo().guardian();
        return new YearWriter.Decided(
                row.place().year().toString(),
                row.place().level().name(),
                row.place().yearInLevel(),
                row.amount(),
                row.state().equals("APPROVED"),
                LocalDate.ofInstant(row.decidedAt(), BusinessClock.ZONE),
                row.reason(),
                guardian != null,
                guardian == null ? null : guardian.name(),
                row.payoutId() == null ? null : reference(claim, row),
                year.missing());
    }

    /** Of the instruction that stands for the year: one that came back was replaced by another. */
    private String reference(Claim claim, LedgerRow row) {
        String code = claim.document().facts().underJkk() ? "JKK.SCHOLARSHIP" : "JKM.SCHOLARSHIP";
        String line =
                PayoutOrder.schoolYear(code, row.child(), row.place().year().begins());
        return payouts.ofClaim(row.claimId()).stream()
                .filter(payout -> payout.order().lineKey().equals(line))
                .map(Payout::reference)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
