package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/** No payment dated before the risk was booked after it; one that was needs a second look (PP 44/2015 Ps 11). */
public final class PaymentsBookedBeforeTheRisk implements Rule {
    @Override
    public Finding examine(CaseFile file, Law law) {
        LocalDate day = file.claim().riskOn();
        long late = file.worker().paidMonths().stream()
                .filter(month -> !month.paidOn().isAfter(day))
                .filter(month -> file.recordedOn(month.recordedAt()).isAfter(day))
                .count();
        var finding = Finding.of(PaymentsBookedBeforeTheRisk.class, Articles.COVER_START)
                .fact("riskOn", day)
                .fact("monthsBookedAfter", late);
        return late == 0
                ? finding.met(new Text(
                        "Semua iuran dibukukan sebelum kejadian.", "Every contribution was booked before it happened."))
                : finding.unclear(
                        new Text(
                                "Ada iuran bertanggal sebelum kejadian yang baru dibukukan sesudahnya; petugas memeriksa buktinya.",
                                "Contributions dated before it happened were booked afterwards; an officer must check the proof."));
    }
}
