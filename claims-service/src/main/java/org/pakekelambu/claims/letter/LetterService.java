package org.pakekelambu.claims.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pakekelambu.claims.explanation.ExplanationService;
import org.pakekelambu.claims.explanation.domain.ClaimExplanation;
import org.pakekelambu.claims.letter.domain.DecisionLetter;
import org.pakekelambu.claims.letter.domain.LetterWriter;
import org.pakekelambu.claims.letter.domain.Words;
import org.pakekelambu.claims.payout.api.Masked;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Language;
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

    LetterService(ExplanationService explanations, Texts texts, Caller caller, BusinessClock clock) {
        this.explanations = explanations;
        this.texts = texts;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param forOfficer true for the officer's own copy, with what is not confirmed */
    public DecisionLetter letter(UUID id, LocalDate asOf, Instant knownAt, boolean forOfficer, Language language) {
        ClaimExplanation explanation =
                explanations.explain(id, asOf, knownAt, forOfficer ? "claim-officer-letter-read" : "claim-letter-read");
        Words words = new Words(
                language == Language.ID,
                (key, arguments) ->
                        texts.find(language, "letter." + key, arguments).orElse(key));
        // Names in full only for who pays, as with payouts.
        boolean inFull = caller.has(Roles.PARTNER);
        return new LetterWriter(explanation, words, inFull ? name -> name : Masked::name)
                .write(asOf == null ? clock.today() : asOf, forOfficer);
    }
}
