package org.pakekelambu.claims.adjudication.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/** Everyone named as an heir stands in the family the registry knows, and the order of the law is clear (PP 44/2015 Ps 37(5), 40(2)). */
public final class HeirsRecognised implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.memberDied();
    }

    /** Nobody inherits more because one person took another out of the family after the death. */
    private static boolean familyChangedAfterTheDeath(CaseFile file) {
        LocalDate died = file.diedOn();
        Instant changed = file.worker().familyChangedAt();
        return died != null && changed != null && file.recordedOn(changed).isAfter(died);
    }

    /** Nobody becomes an heir by one person's entry after the death. */
    private static long recordedAfterTheDeath(CaseFile file) {
        Set<String> inheriting =
                file.heirs().inheriting().stream().map(heir -> heir.reference()).collect(Collectors.toSet());
        LocalDate died = file.diedOn();
        return file.worker().family().stream()
                .filter(member -> inheriting.contains(member.familyId().toString()))
                .filter(member -> died != null && member.recordedAt() != null)
                .filter(member -> file.recordedOn(member.recordedAt()).isAfter(died))
                .count();
    }

    /** Who is found to be no heir is left out; the others are paid. Any other doubt about the family waits for its correction. */
    @Override
    public Consequence ifDenied(CaseFile file) {
        return file.heirs().unrecognised().isEmpty() ? Consequence.REFERS : Consequence.NOTED;
    }

    @Override
    public CaseFile afterDenial(CaseFile file, Law law) {
        return file.heirs().unrecognised().isEmpty() ? file : file.withoutStrangers(law);
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        int strangers = file.heirs().unrecognised().size();
        boolean unreadWill =
                file.claim().will() != null && file.claim().will().named().isEmpty();
        var finding = Finding.of(HeirsRecognised.class, Articles.HEIRS)
                .fact("named", file.claim().heirs().size())
                .fact("unrecognised", strangers)
                .fact("heirsInLaw", file.heirs().inheriting().size());
        if (strangers > 0) {
            // The answer is about these people and nobody else.
            String who = file.heirs().unrecognised().stream().map(Heir::mark).collect(Collectors.joining(","));
            return finding.fact("who", who)
                    .unclear(
                            new Text(
                                    strangers
                                            + " ahli waris yang disebut tidak ada dalam data keluarga; petugas memeriksa surat ahli waris.",
                                    strangers
                                            + " of the heirs named are not in the family on record; an officer must check the heir letter."));
        }
        long late = recordedAfterTheDeath(file);
        if (late > 0) {
            return finding.fact("recordedAfterTheDeath", late)
                    .unclear(
                            new Text(
                                    late
                                            + " ahli waris baru dicatat atau diubah setelah kematian; petugas memeriksa surat ahli waris.",
                                    late
                                            + " of the heirs were recorded or changed after the death; an officer must check the heir letter."));
        }
        if (familyChangedAfterTheDeath(file)) {
            return finding.fact("familyChangedAfterTheDeath", file.worker().familyChangedAt())
                    .unclear(
                            new Text(
                                    "Data keluarga diubah setelah kematian; petugas memeriksa surat ahli waris.",
                                    "The family on record was changed after the death; an officer must check the heir letter."));
        }
        if (unreadWill && !file.someoneInherits()) {
            return finding.fact("will", "not read")
                    .unclear(new Text(
                            "Ada wasiat yang belum dibaca; petugas memastikan siapa yang disebut di dalamnya.",
                            "There is a will that has not been read; an officer must find out whom it names."));
        }
        return finding.met(new Text("Semua ahli waris dikenali.", "All heirs are recognised."));
    }
}
