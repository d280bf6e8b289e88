package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.clock.Clock;

/**
 * How the accident ended was reported within 2 x 24 hours after recovery, disability or death (PP 44/2015 Ps 44). A late report is
 * noted and never a reason to refuse.
 */
public final class StageTwoInTime implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.claim().underJkk() && file.stages().secondOn() != null && endedOn(file) != null;
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        LocalDate ended = endedOn(file);
        LocalDate reported = file.stages().secondOn();
        var hours = law.clocks().reportHours(ended);
        var finding = Finding.of(StageTwoInTime.class, hours.citation())
                .fact("endedOn", ended)
                .fact("stageTwoOn", reported)
                .using(hours);
        return new Clock(law).reportedInTime(ended, reported)
                ? finding.met(new Text(
                        "Laporan tahap II masuk dalam 2 x 24 jam.", "The stage II report came within 2 x 24 hours."))
                : finding.noted(
                        Outcome.NOT_MET,
                        new Text(
                                "Laporan tahap II masuk lebih dari 2 x 24 jam setelah sembuh, cacat atau meninggal; dicatat, bukan alasan menolak.",
                                "The stage II report came more than 2 x 24 hours after recovery, disability or death; noted, not a reason to refuse."));
    }

    private static LocalDate endedOn(CaseFile file) {
        var claim = file.claim();
        return claim.diedOn() != null || claim.outcome() == null
                ? claim.diedOn()
                : claim.outcome().on();
    }
}
