package org.pakekelambu.claims.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.claim.ClaimClock;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.ClaimService;
import org.pakekelambu.claims.claim.Then;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Wanted;
import org.pakekelambu.claims.claim.store.ClaimBook;
import org.pakekelambu.claims.claim.store.PaperStore;
import org.pakekelambu.claims.explanation.domain.ClaimExplanation;
import org.pakekelambu.claims.explanation.domain.Sources;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.time.BusinessClock;

/** Explains claims to who may see them; every look is remembered. */
@ApplicationScoped
@Transactional
public class ExplanationService {
    private final ClaimReading reading;
    private final ClaimService claims;
    private final ClaimBook book;
    private final PaperStore papers;
    private final ClaimClock claimClock;
    private final Law law;
    private final BusinessClock clock;

    ExplanationService(
            ClaimReading reading,
            ClaimService claims,
            ClaimBook book,
            PaperStore papers,
            ClaimClock claimClock,
            Law law,
            BusinessClock clock) {
        this.reading = reading;
        this.claims = claims;
        this.book = book;
        this.papers = papers;
        this.claimClock = claimClock;
        this.law = law;
        this.clock = clock;
    }

    /**
     * The claim as it is, or as it was on a date or as we knew it at an instant, with its reasons.
     *
     * @param action by which this look is remembered
     */
    public ClaimExplanation explain(UUID id, LocalDate asOf, Instant knownAt, String action) {
        Claim claim = reading.claim(id, asOf, knownAt, action);
        Then then = Then.of(asOf, knownAt);
        LocalDate on = then == null ? clock.today() : then.on();
        Sources sources = new Sources(claim, book.filed(id).facts(), papers.of(id));
        ClaimExplanation explanation = ClaimExplanation.of(claim, sources, law);
        return claim.dueOn() == null
                ? explanation
                : explanation.late(LateReason.of(claim.dueOn(), claimClock.sums(claim, then), on, law));
    }

    /** The claim as it would be, with its reasons; nothing is stored. */
    public ClaimExplanation explainPreview(ClaimFacts facts, Wanted wanted) {
        Claim claim = claims.preview(facts, wanted);
        return ClaimExplanation.of(claim, new Sources(claim, facts, List.of()), law);
    }
}
