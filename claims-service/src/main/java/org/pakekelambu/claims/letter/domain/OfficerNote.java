package org.pakekelambu.claims.letter.domain;

import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.explanation.domain.ClaimExplanation;
import org.pakekelambu.claims.explanation.domain.Notice;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.claims.letter.domain.Letter.Section;

/** What the officer should know and the family need not read: values that are not confirmed, and what the letter rests on. */
final class OfficerNote {
    private final ClaimExplanation explanation;
    private final Words words;

    OfficerNote(ClaimExplanation explanation, Words words) {
        this.explanation = explanation;
        this.words = words;
    }

    Section section() {
        List<Row> rows = new ArrayList<>();
        for (Notice notice : explanation.notices()) {
            List<String> notes = new ArrayList<>();
            notes.add(words.basis(notice.citation()) + " [" + notice.citation().confidence() + "]");
            notes.add(words.say(notice.text()));
            if (!notice.lines().isEmpty()) {
                notes.add(words.say("note.lines", String.join(", ", notice.lines())));
            }
            rows.add(new Row(words.say(notice.name()) + " (" + notice.subject() + ")", null, notes));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(rows.isEmpty() ? "note.certain" : "note.unsure"));
        Proposal proposal = explanation.claim().proposal();
        if (proposal != null) {
            sentences.add(words.say(
                    "note.rests-on",
                    explanation.claim().version(),
                    proposal.workerVersion(),
                    proposal.entitlementVersion(),
                    proposal.lawDigest()));
        }
        return new Section(words.say("note.heading"), sentences, rows, null);
    }
}
