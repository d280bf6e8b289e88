package org.pakekelambu.claims.adjudication.rule;

import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * The papers the law asks for are there. For a death: application, death letter, heir letter and member card, nothing else
 * (PP 44/2015 Ps 40(3)). For an accident also the doctor's letter, which money paid in between needs as well, and the police report for traffic and for violence at work (Ps 37(2)); receipts hold only their own
 * lines, see {@link ReceiptsThere}. Filing the
 * claim is the application and the report of both stages.
 */
public final class DocumentsComplete implements Rule {
    @Override
    public Finding examine(CaseFile file, Law law) {
        List<String> missing = new ArrayList<>(required(file));
        missing.removeAll(file.claim().documents());
        var finding = Finding.of(
                        DocumentsComplete.class,
                        file.claim().underJkk() ? Articles.ACCIDENT_PAPERS : Articles.DEATH_PAPERS)
                .fact("missing", String.join(",", missing));
        return missing.isEmpty()
                ? finding.met(new Text("Semua dokumen sudah lengkap.", "All documents are there."))
                : finding.missing(new Text(
                        "Masih kurang: " + String.join(", ", missing) + ".",
                        "Still missing: " + String.join(", ", missing) + "."));
    }

    /** Codes of the papers a case needs; the heir letter only where somebody inherits. */
    public static List<String> required(CaseFile file) {
        var claim = file.claim();
        List<String> papers = new ArrayList<>();
        papers.add("MEMBER_CARD");
        if (file.memberDied()) {
            papers.add("DEATH_CERTIFICATE");
            if (file.someoneInherits()) {
                papers.add("HEIR_LETTER");
            }
        }
        boolean unableToWork = claim.outcome() != null && claim.outcome().unableToWork();
        if (claim.underJkk() && (claim.endedIn() != OutcomeKind.UNDER_TREATMENT || unableToWork)) {
            papers.add("DOCTOR_LETTER");
        }
        if (claim.cause() == Cause.COMMUTE
                || (claim.underJkk() && claim.circumstances().setting() != null)) {
            papers.add("POLICE_REPORT");
        }
        return papers;
    }
}
