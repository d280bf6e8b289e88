package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * Care at home is paid for one year after accident or diagnosis (PP 82/2019 annex III). A receipt names no period here, so that of a
 * case that went on for longer an officer finds out whether all of it belongs to that year.
 */
public final class HomeCareWithinTheYear implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        Long cost = file.claim().costs().homeCare();
        return file.claim().underJkk() && cost != null && cost > 0;
    }

    /** The cost of the year alone is then reported; the other lines stay. */
    @Override
    public Consequence ifDenied(CaseFile file) {
        return Consequence.REFERS;
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        LocalDate day = file.claim().riskOn();
        var years = law.jkk().care().homeCareYears(day);
        if (years.isEmpty()) {
            return Finding.of(HomeCareWithinTheYear.class, Articles.AMOUNTS)
                    .met(new Text(
                            "Hukum pada hari itu tidak membayar perawatan di rumah.",
                            "The law of that day pays no care at home."));
        }
        LocalDate last = day.plusYears(years.get().value());
        LocalDate until = until(file);
        var finding = Finding.of(HomeCareWithinTheYear.class, years.get().citation())
                .fact("riskOn", day)
                .fact("lastDay", last)
                .fact("homeCare", file.claim().costs().homeCare())
                .using(years.get());
        if (!until.isAfter(last)) {
            return finding.met(
                    new Text("Perawatan di rumah dalam batas satu tahun.", "The care at home is within its year."));
        }
        return finding.unclear(
                new Text(
                        "Kasus berlangsung lebih dari satu tahun; petugas memastikan dari kuitansi bahwa biaya perawatan di rumah hanya dari tahun pertama.",
                        "The case went on for more than a year; an officer must find out from the receipts that the care at home is of the first year only."));
    }

    private static LocalDate until(CaseFile file) {
        var outcome = file.claim().outcome();
        return outcome == null || outcome.on() == null ? file.today() : outcome.on();
    }
}
