package org.pakekelambu.claims.adjudication.rule;

import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/** How the accident ended has been reported: recovered, disabled or dead, which is stage II (PP 44/2015 Ps 44). */
public final class OutcomeReported implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.claim().underJkk();
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        OutcomeKind ended = file.claim().endedIn();
        var finding = Finding.of(OutcomeReported.class, Articles.REPORT_STAGES).fact("outcome", ended);
        return ended == OutcomeKind.UNDER_TREATMENT
                ? finding.missing(new Text(
                        "Masih dalam perawatan; laporan tahap II belum ada.",
                        "Still under treatment; the stage II report is still to come."))
                : finding.met(new Text("Laporan tahap II sudah ada.", "The stage II report is there."));
    }
}
