package org.pakekelambu.claims.adjudication.rule;

import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/** A minor's money has a guardian to go to, and a burial without heirs has somebody who paid it (PP 44/2015 Ps 34(2), 37(5), 40(2)). */
public final class PayeesReachable implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.claim().fatal();
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        long orphans = file.heirs().minorsWithoutGuardian();
        boolean burialUnknown = !file.someoneInherits() && file.claim().burialPayer() == null;
        var finding = Finding.of(PayeesReachable.class, Articles.HEIRS)
                .fact("minorsWithoutGuardian", orphans)
                .fact("burialPayerMissing", burialUnknown);
        if (orphans > 0) {
            return finding.unclear(new Text(
                    "Ada ahli waris di bawah umur tanpa wali; petugas menetapkan siapa walinya.",
                    "An heir is a minor without a guardian; an officer must find out who that is."));
        }
        if (burialUnknown) {
            return finding.unclear(new Text(
                    "Tidak ada ahli waris dan belum diketahui siapa yang mengurus pemakaman.",
                    "There is no heir, and it is not known who arranged the burial."));
        }
        return finding.met(new Text("Semua penerima diketahui.", "Everyone to be paid is known."));
    }
}
