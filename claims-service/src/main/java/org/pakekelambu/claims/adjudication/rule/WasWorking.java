package org.pakekelambu.claims.adjudication.rule;

import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * The member was "active", which means working and paying (PP 44/2015 Ps 34; an accident is one in the working relation, Ps 1). Whether
 * he paid is for {@link ContributionsPaid}. Not having been at work refuses nothing by itself: an officer finds out. A disease
 * after the work ended is for {@link DiseaseAroseInWork}.
 */
public final class WasWorking implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.claim().cause() != Cause.OCCUPATIONAL_DISEASE;
    }

    /** A death outside the working relation is one of JKM: the cause is then corrected. An accident outside it is not covered. */
    @Override
    public Consequence ifDenied(CaseFile file) {
        return file.claim().fatal() && file.claim().underJkk() ? Consequence.REFERS : Consequence.REFUSES;
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        Boolean working = file.claim().circumstances().working();
        boolean jkk = file.claim().underJkk();
        var finding = Finding.of(WasWorking.class, jkk ? Articles.WORK_ACCIDENT : Articles.DEATH_INSURANCE)
                .fact("working", working);
        if (working == null) {
            return finding.noted(
                    Outcome.MET,
                    new Text(
                            "Tidak ada yang melaporkan bahwa peserta sudah tidak bekerja.",
                            "Nobody said that the member no longer worked."));
        }
        if (working) {
            return finding.met(
                    new Text("Peserta bekerja pada saat kejadian.", "The member was working when it happened."));
        }
        return finding.unclear(
                jkk
                        ? new Text(
                                "Dilaporkan tidak sedang bekerja; petugas memastikan apakah kejadian ini dalam hubungan kerja.",
                                "Reported as not working; an officer must find out whether it happened in the working relation.")
                        : new Text(
                                "Dilaporkan sudah tidak bekerja; petugas memastikan apakah peserta masih aktif.",
                                "Reported as no longer working; an officer must find out whether the member was still active."));
    }
}
