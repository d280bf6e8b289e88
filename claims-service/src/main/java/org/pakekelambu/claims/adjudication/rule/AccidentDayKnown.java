package org.pakekelambu.claims.adjudication.rule;

import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/** The day of the accident is known; it governs every line of JKK, a later death included (PP 44/2015 Ps 25). */
public final class AccidentDayKnown implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.claim().underJkk();
    }

    /** The right day is then reported; it refuses nothing. */
    @Override
    public Consequence ifDenied(CaseFile file) {
        return Consequence.REFERS;
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        var finding = Finding.of(AccidentDayKnown.class, Articles.WORK_ACCIDENT)
                .fact("accidentOn", file.claim().riskOn());
        if (file.claim().accidentDayAssumed()) {
            return finding.unclear(new Text(
                    "Hanya hari meninggal yang dilaporkan; petugas memastikan hari kecelakaan.",
                    "Only the day of death was reported; an officer must confirm the day of the accident."));
        }
        return finding.met(new Text("Hari kecelakaan diketahui.", "The day of the accident is known."));
    }
}
