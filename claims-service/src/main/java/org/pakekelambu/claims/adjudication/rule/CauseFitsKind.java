package org.pakekelambu.claims.adjudication.rule;

import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * The cause belongs to the insurance it was filed under: work, the way to work and its diseases to JKK, every other death to
 * JKM (PP 44/2015 Ps 1, 34). A suspected case is decided by an officer (PP 49/2023 Ps 25A).
 */
public final class CauseFitsKind implements Rule {
    /** A death is owed for under JKM or JKK: the cause is then corrected. An accident that was none is not covered. */
    @Override
    public Consequence ifDenied(CaseFile file) {
        return file.claim().fatal() ? Consequence.REFERS : Consequence.REFUSES;
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        var claim = file.claim();
        boolean jkk = claim.underJkk();
        var citation = jkk
                ? claim.cause() == Cause.OTHER ? Articles.SUSPECTED_CASE : Articles.WORK_ACCIDENT
                : Articles.DEATH_INSURANCE;
        var finding = Finding.of(CauseFitsKind.class, citation)
                .fact("kind", claim.kind())
                .fact("cause", claim.cause())
                .fact("insurance", jkk ? "JKK" : "JKM");
        if (claim.kind() == ClaimKind.DEATH) {
            return jkk
                    ? finding.noted(
                            Outcome.MET,
                            new Text(
                                    "Kematian karena pekerjaan: dibayar oleh JKK, bukan JKM.",
                                    "A death of work: paid by JKK, not by JKM."))
                    : finding.met(new Text(
                            "Kematian bukan karena kecelakaan kerja: dibayar oleh JKM.",
                            "A death not caused by a work accident: paid by JKM."));
        }
        if (claim.cause().ofWork()) {
            return finding.met(new Text(
                    "Penyebabnya kecelakaan kerja atau penyakit akibat kerja.",
                    "The cause is a work accident or an occupational disease."));
        }
        if (claim.cause() == Cause.OTHER) {
            return finding.unclear(new Text(
                    "Penyebab belum jelas; petugas memastikan apakah ini kecelakaan kerja.",
                    "The cause is not clear; an officer must find out whether it was a work accident."));
        }
        return claim.fatal()
                ? finding.unclear(new Text(
                        "Diajukan sebagai kecelakaan kerja, tetapi penyebabnya sakit; dihitung menurut JKM.",
                        "Filed as a work accident although the cause is an illness; worked out under JKM."))
                : finding.refuses(new Text(
                        "Sakit yang bukan akibat kerja tidak dijamin oleh JKK.",
                        "An illness that does not come from work is not covered by JKK."));
    }
}
