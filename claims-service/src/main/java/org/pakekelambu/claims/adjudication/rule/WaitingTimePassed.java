package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/** A natural death came after the waiting time of a new member; before it only the funeral is paid (Permenaker 1/2025). */
public final class WaitingTimePassed implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return !file.claim().underJkk() && file.coverStart().isPresent();
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        LocalDate day = file.claim().riskOn();
        LocalDate start = file.coverStart().orElseThrow();
        var months = law.jkm().waitingMonths(day);
        LocalDate over = start.plusMonths(months.value());
        var finding = Finding.of(WaitingTimePassed.class, months.citation())
                .fact("diedOn", day)
                .fact("coverFrom", start)
                .fact("fullBenefitFrom", over)
                .using(months);
        if (day.isBefore(over)) {
            return finding.limits(new Text(
                    "Meninggal sebelum " + months.value() + " bulan kepesertaan: hanya biaya pemakaman yang dibayar.",
                    "The death came before " + months.value() + " months of membership: only the funeral is paid."));
        }
        return finding.met(new Text("Masa tunggu sudah lewat.", "The waiting time had passed."));
    }
}
