package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.CoverAfterWork;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.events.contract.Spell;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/** An occupational disease arose while working; after the work ended an officer decides for a BPU member (PP 44/2015 Ps 48). */
public final class DiseaseAroseInWork implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.claim().cause() == Cause.OCCUPATIONAL_DISEASE;
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        LocalDate day = file.claim().riskOn();
        var years = law.clocks().diseaseAfterWork(day);
        var finding = Finding.of(DiseaseAroseInWork.class, Articles.AFTER_WORK_ENDED)
                .fact("diagnosedOn", day)
                .using(years);
        Spell spell = file.spellOfTheDay();
        if (spell != null && (spell.exitedOn() == null || !day.isAfter(spell.exitedOn()))) {
            return finding.met(new Text("Penyakit timbul saat masih bekerja.", "The disease arose while working."));
        }
        if (spell != null) {
            LocalDate last = CoverAfterWork.lastDay(spell, law, day);
            finding.fact("workEndedOn", spell.exitedOn()).fact("lastDay", last);
            if (day.isAfter(last)) {
                return finding.refuses(new Text(
                        "Penyakit timbul lebih dari " + years.value() + " tahun setelah pekerjaan berakhir.",
                        "The disease arose more than " + years.value() + " years after the work ended."));
            }
        }
        return finding.unclear(new Text(
                "Penyakit didiagnosis setelah kepesertaan berakhir; petugas memutuskan.",
                "The disease was diagnosed after the membership ended; an officer decides."));
    }
}
