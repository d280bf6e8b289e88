package org.pakekelambu.claims.claim.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Text;

/**
 * Notes, on a claim under appeal, that the registry's records or the law changed since the decision appealed against and that a rule
 * sees it otherwise for that. An appeal rests on what was known then and the new evidence (PP 44/2015 Ps 45, 57-58); a later fact is for
 * a person to weigh, so it is noted and refuses nothing.
 */
public final class SinceTheDecision {
    static final String RULE = SinceTheDecision.class.getSimpleName();
    private static final Citation DISPUTES =
            new Citation("PP 44/2015", "Ps 45, 57-58", LocalDate.of(2015, 7, 1), Confidence.P);

    private SinceTheDecision() {}

    /** The proposal, with the note where there is something to note. */
    public static Proposal noted(Claim claim, Proposal proposal) {
        Appeal appeal = claim.openAppeal();
        if (appeal == null || appeal.known() == null) {
            return proposal;
        }
        ClaimDocument document = claim.document();
        List<Known.Change> changes = appeal.known().changes(document.proposal(proposal, document.completeOn()));
        boolean recorded = changes.stream()
                .anyMatch(change -> change.kind() == Known.Kind.RECORDS || change.kind() == Known.Kind.LAW);
        List<Known.Change> seen = changes.stream()
                .filter(change -> change.kind() == Known.Kind.FINDING)
                .toList();
        if (!recorded || seen.isEmpty()) {
            return proposal;
        }
        Finding.Draft note = Finding.of(SinceTheDecision.class, DISPUTES);
        seen.forEach(change ->
                note.fact(change.rule() + "." + change.what(), said(change.before()) + " > " + said(change.after())));
        List<Finding> findings = new ArrayList<>(proposal.findings());
        findings.add(note.noted(
                Outcome.NOT_MET,
                new Text(
                        "Sejak keputusan yang dibanding, catatan kepesertaan atau hukumnya berubah; petugas dan penyetuju"
                                + " menimbang apa yang sudah diketahui waktu itu dan apa yang baru.",
                        "Since the decision appealed against, records or law have changed; officer and approver weigh what was"
                                + " known then and what is new.")));
        return proposal.with(findings);
    }

    /** A dash where nothing was said. */
    private static String said(String value) {
        return value == null || value.equals("null") ? "-" : value;
    }
}
