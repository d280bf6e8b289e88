package org.pakekelambu.claims.adjudication.rule;

import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.heir.Share;

/** A minor's money has a guardian to go to, and a burial without heirs has somebody who paid it (PP 44/2015 Ps 34(2), 37(5), 40(2)). A proof of the burial is noted, nothing waits for it (Ps 40(3)). */
public final class PayeesReachable implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.memberDied() || !outside(file).isEmpty();
    }

    /** Keys and marks of those from outside the family who receive a minor's money, school money of a living member's child among it. */
    private static String outside(CaseFile file) {
        return file.heirs().ways().stream()
                .filter(share -> share.way() == Share.Way.TO_GUARDIAN)
                .map(Share::paidTo)
                .filter(file.heirs().outsideGuardians()::containsKey)
                .distinct()
                .map(key -> key + ":" + file.heirs().outsideGuardians().get(key).mark())
                .collect(Collectors.joining(","));
    }

    /** Without a guardian yet the share waits and the rest is paid; a guardian found to be none is left out. */
    @Override
    public Consequence ifDenied(CaseFile file) {
        if (waiting(file) > 0) {
            return Consequence.LIMITS;
        }
        return outside(file).isEmpty() ? Consequence.REFERS : Consequence.NOTED;
    }

    @Override
    public CaseFile afterDenial(CaseFile file, Law law) {
        return waiting(file) == 0 && !outside(file).isEmpty() ? file.withoutOutsideGuardians(law) : file;
    }

    private static long waiting(CaseFile file) {
        return !file.memberDied()
                ? 0
                : file.heirs().paid(Share.Way.GUARDIAN_MISSING) + file.heirs().paid(Share.Way.AGE_UNKNOWN);
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        long orphans = !file.memberDied() ? 0 : file.heirs().paid(Share.Way.GUARDIAN_MISSING);
        boolean burialUnknown =
                file.memberDied() && !file.someoneInherits() && file.claim().burialPayer() == null;
        var finding = Finding.of(PayeesReachable.class, Articles.HEIRS)
                .fact("minorsWithoutGuardian", orphans)
                .fact("burialPayerMissing", burialUnknown);
        long unknown = !file.memberDied() ? 0 : file.heirs().paid(Share.Way.AGE_UNKNOWN);
        if (unknown > 0) {
            finding.fact("agesUnknown", unknown);
        }
        String outside = outside(file);
        if (!outside.isEmpty()) {
            finding.fact("guardiansFromOutside", outside);
        }
        if (orphans > 0) {
            return finding.unclear(new Text(
                    "Ada ahli waris di bawah umur tanpa wali; petugas menunjuk walinya. Sampai saat itu bagiannya menunggu.",
                    "An heir is a minor without a guardian; an officer must name one. Until then that share waits."));
        }
        if (unknown > 0) {
            return finding.unclear(
                    new Text(
                            "Belum diketahui apakah seorang anak atau cucu sudah dewasa; petugas mencatat tanggal lahirnya atau menunjuk walinya. Sampai saat itu bagiannya menunggu.",
                            "It is not known whether a child or grandchild is of age; an officer must enter the date of birth or name a guardian. Until then that share waits."));
        }
        if (!outside.isEmpty()) {
            return finding.unclear(
                    new Text(
                            "Wali yang disebut bukan keluarga yang tercatat; petugas memeriksa surat perwaliannya.",
                            "The guardian named is not of the family on record; an officer must check his letter of guardianship."));
        }
        if (burialUnknown) {
            return finding.unclear(new Text(
                    "Tidak ada ahli waris dan belum diketahui siapa yang mengurus pemakaman.",
                    "There is no heir, and it is not known who arranged the burial."));
        }
        if (!file.someoneInherits() && !file.claim().documents().contains("BURIAL_PROOF")) {
            return finding.fact("missing", "BURIAL_PROOF")
                    .noted(
                            Outcome.MET,
                            new Text(
                                    "Bukti pengurusan pemakaman belum ada; dicatat, pembayaran tidak ditunda.",
                                    "There is no proof yet of who arranged the burial; noted, nothing is delayed."));
        }
        return finding.met(new Text("Semua penerima diketahui.", "Everyone to be paid is known."));
    }
}
