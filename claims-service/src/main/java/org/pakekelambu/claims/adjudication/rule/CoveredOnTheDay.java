package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/** The member was covered on the day of the risk: from KPJ and first payment (PP 44/2015 Ps 11) to exit or lapse. */
public final class CoveredOnTheDay implements Rule {
    @Override
    public Finding examine(CaseFile file, Law law) {
        LocalDate day = file.claim().riskOn();
        var finding = Finding.of(CoveredOnTheDay.class, Articles.COVER_START).fact("riskOn", day);
        if (file.afterWork()) {
            return finding.fact("coverFrom", file.cover().coverFrom())
                    .fact("coverUntil", file.cover().on())
                    .noted(
                            Outcome.UNCLEAR,
                            new Text(
                                    "Kepesertaan sudah berakhir; bila petugas memutuskan bahwa penyakit ini timbul dari pekerjaan itu, perlindungan terakhir yang berlaku.",
                                    "The membership had ended; if an officer decides that the disease arose from that work, its cover counts."));
        }
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
