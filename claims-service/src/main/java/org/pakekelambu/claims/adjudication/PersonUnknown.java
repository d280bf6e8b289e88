package org.pakekelambu.claims.adjudication;

import java.time.LocalDate;
import java.util.List;
import org.pakekelambu.claims.adjudication.facts.Answer;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * What is said while nothing can be examined: the person is not in our records, or his cover has not arrived. Nobody is refused
 * because of our own delay; after a day an officer is asked. He may find that it is no member of the programme: then a rejection is
 * proposed, before a second person as ever, and the family can appeal.
 */
public final class PersonUnknown {
    private static final Citation CITATION =
            new Citation("PP 44/2015", "Ps 13", LocalDate.of(2015, 7, 1), Confidence.P);

    private PersonUnknown() {}

    /**
     * @param wanted mark of who is looked for, never the number: a no about one number says nothing of another
     * @param sinceADay true once a day has passed
     * @param answers what officers said; the last about the same facts counts
     */
    public static Proposal proposal(
            boolean recognised, boolean sinceADay, String wanted, List<Answer> answers, Law law) {
        var finding = Finding.of(PersonUnknown.class, CITATION)
                .fact("recognised", recognised)
                .fact("waitedADay", sinceADay)
                .fact("wanted", wanted);
        Text sentence = recognised
                ? new Text("Data perlindungan pekerja sedang diambil.", "The worker's cover is on its way to us.")
                : new Text(
                        "Pekerja belum ditemukan dalam data kami; klaim menunggu.",
                        "The worker was not found in our records yet; the claim waits.");
        Finding open = sinceADay ? finding.unclear(sentence) : finding.noted(Outcome.UNCLEAR, sentence);
        Finding said = answers.stream()
                .filter(answer -> sinceADay && !recognised && open.isAbout(answer))
                .reduce((earlier, later) -> later)
                .filter(answer -> !answer.met())
                .map(answer -> open.answered(answer, Consequence.REFUSES))
                .orElse(open);
        return new Proposal(
                said.consequence() == Consequence.REFUSES ? Recommendation.REJECT : Recommendation.REVIEW,
                List.of(said),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                law.digest(),
                null);
    }
}
