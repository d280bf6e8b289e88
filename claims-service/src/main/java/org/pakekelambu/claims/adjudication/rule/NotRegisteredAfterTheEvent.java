package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.events.contract.Spell;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * The membership was on record when it happened; cover is never backdated (PP 44/2015 Ps 11). An existing membership that was
 * brought in later is decided by the law's dates and referred to an officer, and so is one of the very day: nobody reports the
 * hour of an event.
 */
public final class NotRegisteredAfterTheEvent implements Rule {
    @Override
    public Finding examine(CaseFile file, Law law) {
        LocalDate day = file.claim().riskOn();
        var finding = Finding.of(NotRegisteredAfterTheEvent.class, Articles.COVER_START)
                .fact("riskOn", day);
        Spell spell = file.spellOfTheDay();
        if (spell == null) {
            return finding.refuses(
                    new Text("Pekerja didaftarkan setelah kejadian.", "The worker was registered after it happened."));
        }
        finding.fact("recordedOn", spell.enrolledOn()).fact("migrated", spell.migrated());
        boolean enrolledThen = !spell.migrated() && day.equals(spell.enrolledOn());
        if (enrolledThen || day.equals(spell.kpjIssuedOn())) {
            return finding.fact("onTheVeryDay", true)
                    .unclear(
                            new Text(
                                    "Pekerja didaftarkan atau menerima nomor kepesertaan pada hari kejadian; petugas memastikan mana yang lebih dahulu.",
                                    "The worker was registered or given the membership number on the very day; an officer must find out which came first."));
        }
        if (!day.isBefore(spell.enrolledOn())) {
            return finding.met(new Text(
                    "Kepesertaan sudah tercatat sebelum kejadian.",
                    "The membership was on record before it happened."));
        }
        return finding.unclear(new Text(
                "Kepesertaan lama yang baru dicatat setelah kejadian; petugas memeriksa bukti kepesertaannya.",
                "An older membership that was recorded after it happened; an officer must check its proof."));
    }
}
