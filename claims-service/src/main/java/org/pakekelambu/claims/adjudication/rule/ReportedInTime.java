package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * The accident was reported within 2 x 24 hours (PP 44/2015 Ps 44): the first report counts, a hospital's or village's too, not the
 * day an officer filed it. For a BPU member a late report is never a reason to refuse.
 */
public final class ReportedInTime implements Rule {
    private static final int HOURS_OF_A_DAY = 24;

    @Override
    public boolean concerns(CaseFile file) {
        return file.claim().underJkk();
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        LocalDate day = file.claim().riskOn();
        var hours = law.clocks().reportHours(day);
        LocalDate last = day.plusDays(hours.value() / HOURS_OF_A_DAY);
        var finding = Finding.of(ReportedInTime.class, hours.citation())
                .fact("riskOn", day)
                .fact("reportedOn", file.stages().firstOn())
                .using(hours);
        if (file.claim().circumstances().reporter() != null) {
            finding.fact("reporter", file.claim().circumstances().reporter());
        }
        return file.stages().firstOn().isAfter(last)
                ? finding.noted(
                        Outcome.NOT_MET,
                        new Text(
                                "Dilaporkan lebih dari 2 x 24 jam setelah kejadian; dicatat, bukan alasan menolak.",
                                "Reported more than 2 x 24 hours after it happened; noted, not a reason to refuse."))
                : finding.met(new Text("Dilaporkan dalam 2 x 24 jam.", "Reported within 2 x 24 hours."));
    }
}
