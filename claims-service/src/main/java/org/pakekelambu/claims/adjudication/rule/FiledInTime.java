package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * The claim was filed before it expired: five years after accident or diagnosis, two for risks before 2 December 2019, the
 * same date being the last day (PP 44/2015 Ps 26, PP 82/2019). The stage II report is the filing: an accident still under treatment
 * is filed on no day before it has ended. A JKM claim never expires: the law names no limit.
 */
public final class FiledInTime implements Rule {
    @Override
    public Finding examine(CaseFile file, Law law) {
        LocalDate day = file.claim().riskOn();
        if (!file.claim().underJkk()) {
            return Finding.of(FiledInTime.class, Articles.NO_LIMIT_FOR_JKM)
                    .fact("filedOn", file.filedOn())
                    .met(new Text(
                            "Klaim kematian tidak mempunyai batas waktu.", "A claim for a death has no time limit."));
        }
        var years = law.clocks().jkkExpiry(day);
        LocalDate last = day.plusYears(years.value());
        var finding = Finding.of(FiledInTime.class, years.citation())
                .fact("riskOn", day)
                .fact("reportedOn", file.stages().firstOn())
                .fact("stageTwoOn", file.stages().secondOn())
                .fact("lastDay", last)
                .using(years);
        if (file.stages().secondOn() == null && !file.today().isAfter(last)) {
            return finding.met(new Text(
                    "Laporan tahap II belum ada; masih dalam batas waktu.",
                    "The stage II report is still to come; there is time left."));
        }
        return filedOn(file).isAfter(last)
                ? finding.refuses(new Text(
                        "Klaim diajukan setelah batas " + years.value() + " tahun.",
                        "The claim was filed after the limit of " + years.value() + " years."))
                : finding.met(new Text("Klaim diajukan dalam batas waktu.", "The claim was filed in time."));
    }

    private static LocalDate filedOn(CaseFile file) {
        return file.stages().secondOn() == null ? file.today() : file.stages().secondOn();
    }
}
