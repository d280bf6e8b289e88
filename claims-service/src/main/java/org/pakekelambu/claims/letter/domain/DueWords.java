package org.pakekelambu.claims.letter.domain;

import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.explanation.domain.ClaimExplanation;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.claims.letter.domain.Letter.Section;
import org.pakekelambu.law.benefit.LineState;

/** By which day it is paid, and what is owed on top when it is late. */
final class DueWords {
    private final ClaimExplanation explanation;
    private final Words words;
    private final LetterRows rows;

    DueWords(ClaimExplanation explanation, Words words, LetterRows rows) {
        this.explanation = explanation;
        this.words = words;
        this.rows = rows;
    }

    Section section() {
        Claim claim = explanation.claim();
        List<String> sentences = new ArrayList<>();
        List<Row> late = new ArrayList<>();
        if (claim.dueOn() != null && claim.status() != ClaimStatus.PAID) {
            String law = claim.document().facts().underJkk() ? "due.jkk" : "due.jkm";
            sentences.add(words.say(law, words.day(claim.dueOn())));
        } else if (claim.total(LineState.PAYABLE) > 0 && claim.dueOn() == null) {
            sentences.add(words.say("due.open"));
        }
        if (explanation.late() != null) {
            List<String> notes = new ArrayList<>();
            explanation.late().children().forEach(part -> notes.add(words.formula(part.formula())));
            notes.add(words.basis(explanation.late().citation()));
            late.add(rows.row(
                    words.say(explanation.late().text()),
                    explanation.late().amount().amount(),
                    notes));
        }
        return new Section(words.say("when"), sentences, late, null);
    }
}
