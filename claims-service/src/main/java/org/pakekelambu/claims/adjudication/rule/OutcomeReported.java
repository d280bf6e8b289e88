package org.pakekelambu.claims.adjudication.rule;

import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.claims.adjudication.facts.ReportedOutcome;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * How the accident ended has been reported: recovered, disabled or dead, which is stage II (PP 44/2015 Ps 44). While treatment goes
 * on, the months unable to work up to a day are paid in between (Ps 25(2)b): a later report counts the whole time and pays the
 * difference.
 */
public final class OutcomeReported implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.claim().underJkk();
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        OutcomeKind ended = file.claim().endedIn();
        var finding = Finding.of(OutcomeReported.class, Articles.REPORT_STAGES).fact("outcome", ended);
        if (ended != OutcomeKind.UNDER_TREATMENT) {
            return finding.met(new Text("Laporan tahap II sudah ada.", "The stage II report is there."));
        }
        return interim(file.claim().outcome())
                ? finding.fact("upTo", file.claim().outcome().on())
                        .met(new Text(
                                "Masih dalam perawatan; waktu tidak mampu bekerja sampai hari itu dibayar dahulu.",
                                "Still under treatment; the time unable to work up to that day is paid in between."))
                : finding.missing(new Text(
                        "Masih dalam perawatan; laporan tahap II belum ada.",
                        "Still under treatment; the stage II report is still to come."));
    }

    private static boolean interim(ReportedOutcome outcome) {
        return outcome != null && outcome.on() != null && outcome.unableToWork();
    }
}
