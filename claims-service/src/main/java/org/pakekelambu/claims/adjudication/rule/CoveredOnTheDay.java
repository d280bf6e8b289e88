package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/** The member was covered on the day of the risk: from KPJ and first payment (PP 44/2015 Ps 11) to exit or lapse. */
public final class CoveredOnTheDay implements Rule {
    @Override
    public Finding examine(CaseFile file, Law law) {
        LocalDate day = file.claim().riskOn();
        var finding = Finding.of(CoveredOnTheDay.class, Articles.COVER_START).fact("riskOn", day);
        if (file.coverStart().isPresent()) {
            finding.fact("coverFrom", file.coverStart().get());
            return finding.met(new Text(
                    "Pekerja terlindungi pada hari kejadian.", "The worker was covered on the day it happened."));
        }
        if (file.awaitingKpj()) {
            finding.fact("awaitingKpj", true);
            return finding.unclear(
                    new Text(
                            "Nomor kepesertaan BPJS belum terbit; petugas memastikan apakah perlindungan sudah berlaku.",
                            "BPJS has not issued the membership number yet; an officer must find out whether cover had begun."));
        }
        return finding.refuses(new Text(
                "Pekerja tidak terlindungi pada hari kejadian.", "The worker was not covered on the day it happened."));
    }
}
