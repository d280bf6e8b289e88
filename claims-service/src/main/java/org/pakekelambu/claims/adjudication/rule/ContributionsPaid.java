package org.pakekelambu.claims.adjudication.rule;

import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * No contribution was in arrears on the day of the risk. One to three months leave part of the money held until settled; more
 * leave nothing (PP 44/2015 Ps 39 for accidents, Ps 42 for deaths).
 */
public final class ContributionsPaid implements Rule {
    @Override
    public Finding examine(CaseFile file, Law law) {
        var day = file.claim().riskOn();
        int unpaid = file.arrears();
        var kept = law.cover().arrearsKeptMonths(day);
        var finding = Finding.of(ContributionsPaid.class, kept.citation())
                .fact("riskOn", day)
                .fact("unpaidMonths", unpaid)
                .using(kept);
        if (unpaid == 0) {
            return finding.met(new Text(
                    "Iuran lunas sampai hari kejadian.", "Contributions were paid up to the day it happened."));
        }
        if (unpaid > kept.value()) {
            return finding.refuses(new Text(
                    "Iuran menunggak " + unpaid + " bulan pada hari kejadian, lebih dari " + kept.value() + " bulan.",
                    "Contributions were " + unpaid + " months behind on that day, more than " + kept.value() + "."));
        }
        finding.fact("settled", file.settled());
        if (file.settled()) {
            return finding.noted(
                    org.pakekelambu.claims.adjudication.Outcome.MET,
                    new Text(
                            "Tunggakan " + unpaid + " bulan sudah dilunasi; semua hak dapat dibayar.",
                            "The " + unpaid + " months in arrears have been settled; everything can be paid."));
        }
        return finding.limits(new Text(
                "Iuran menunggak " + unpaid + " bulan: sebagian dibayar sekarang, sisanya setelah tunggakan dilunasi.",
                "Contributions were " + unpaid + " months behind: part is paid now, the rest once they are settled."));
    }
}
