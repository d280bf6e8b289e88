package org.pakekelambu.claims.letter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.letter.domain.Letter.Section;

/** How every letter begins and ends: whom it is to, what it is about, and what one can do. */
final class Frame {
    private final Claim claim;
    private final Words words;
    private final UnaryOperator<String> names;

    Frame(Claim claim, Words words, UnaryOperator<String> names) {
        this.claim = claim;
        this.words = words;
        this.names = names;
    }

    /** @param standing key of the sentence that says where the claim stands */
    Section opening(LocalDate on, String standing) {
        ClaimFacts facts = claim.document().facts();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("number", claim.id()));
        sentences.add(words.say("date", words.day(on)));
        String claimant = facts.claimant() == null ? null : facts.claimant().name();
        sentences.add(claimant == null ? words.say("to-family") : words.say("to", names.apply(claimant)));
        sentences.add(
                facts.fatal()
                        ? words.say("condolence", words.day(facts.diedOn() == null ? facts.riskOn() : facts.diedOn()))
                        : words.say("accident", words.day(facts.occurredOn())));
        sentences.add(words.say(standing));
        return Section.of(null, sentences);
    }

    Section rights() {
        String dispute = claim.document().facts().underJkk() ? "dispute.jkk" : "dispute.jkm";
        return Section.of(words.say("disagree"), List.of(words.say(dispute), words.say("not-transferable")));
    }
}
