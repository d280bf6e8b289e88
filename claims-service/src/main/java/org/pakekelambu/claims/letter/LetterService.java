package org.pakekelambu.claims.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Moments;
import org.pakekelambu.claims.explanation.ExplanationService;
import org.pakekelambu.claims.explanation.domain.ClaimExplanation;
import org.pakekelambu.claims.letter.domain.Letter;
import org.pakekelambu.claims.letter.domain.LetterWriter;
import org.pakekelambu.claims.letter.domain.MissingPapersWriter;
import org.pakekelambu.claims.letter.domain.PaymentWriter;
import org.pakekelambu.claims.letter.domain.Words;
import org.pakekelambu.claims.payout.PayoutBook;
import org.pakekelambu.claims.payout.RecoveryService;
import org.pakekelambu.claims.payout.api.Masked;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Language;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.problem.Texts;
import org.pakekelambu.manners.time.BusinessClock;

/** Writes letters to families for who may see the claim; every letter is remembered. */
@ApplicationScoped
@Transactional
public class LetterService {
    private final ExplanationService explanations;
    private final Texts texts;
    private final Caller caller;
    private final BusinessClock clock;
    private final PayoutBook payouts;
    private final RecoveryService recoveries;
    private final Law law;

    LetterService(
            ExplanationService explanations,
            Texts texts,
            Caller caller,
            BusinessClock clock,
            PayoutBook payouts,
            RecoveryService recoveries,
            Law law) {
        this.payouts = payouts;
        this.recoveries = recoveries;
        this.law = law;
        this.explanations = explanations;
        this.texts = texts;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param about what the letter tells; 409 when there is nothing of it to tell
     * @param forOfficer true for the officer's own copy, with what is not confirmed
     */
    public Letter letter(
            UUID id, LetterSubject about, LocalDate asOf, Instant knownAt, boolean forOfficer, Language language) {
        ClaimExplanation explanation =
                explanations.explain(id, asOf, knownAt, forOfficer ? about.officerAction() : about.action());
        Words words = new Words(
                language == Language.ID,
                (key, arguments) ->
                        texts.find(language, "letter." + key, arguments).orElse(key));
        LocalDate on = asOf == null ? clock.today() : asOf;
        return switch (about) {
            case DECISION ->
                new LetterWriter(explanation, ordered(explanation.claim(), asOf, knownAt), words, names())
                        .write(on, forOfficer);
            case MISSING_DOCUMENTS -> missing(explanation, words, on, forOfficer);
            case PAYMENT -> payment(explanation, words, on, forOfficer);
        };
    }

    /** What carries the decision out today: nothing before an approval, and nothing for a letter of the past. */
    private List<Payout> ordered(Claim claim, LocalDate asOf, Instant knownAt) {
        return asOf == null && knownAt == null && claim.status().decidedToPay()
                ? payouts.ofClaim(claim.id())
                : List.of();
    }

    private Letter missing(ClaimExplanation explanation, Words words, LocalDate on, boolean forOfficer) {
        MissingPapersWriter writer = new MissingPapersWriter(explanation, words, names(), law);
        if (!writer.needed()) {
            throw Problem.conflict("nothing-missing");
        }
        return writer.write(on, Moments.of(explanation.claim()).stageTwoOn(), forOfficer);
    }

    private Letter payment(ClaimExplanation explanation, Words words, LocalDate on, boolean forOfficer) {
        UUID id = explanation.claim().id();
        List<Payout> paid = payouts.ofClaim(id);
        if (paid.isEmpty()) {
            throw Problem.conflict("nothing-ordered");
        }
        return new PaymentWriter(
                        explanation,
                        paid,
                        recoveries.of(id),
                        words,
                        names(),
                        caller.has(Roles.PARTNER) ? number -> number : Masked::number)
                .write(on, forOfficer);
    }

    /** Names in full only for who pays, as with payouts. */
    private UnaryOperator<String> names() {
        return caller.has(Roles.PARTNER) ? name -> name : Masked::name;
    }
}
