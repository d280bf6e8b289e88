package org.pakekelambu.claims.adjudication.rule;

import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.OtherClaim;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/** This death has not been approved under another claim; a death is paid once, as JKM or as JKK (PP 44/2015 Ps 34). */
public final class DeathNotYetPaid implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.claim().fatal();
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        var finding = Finding.of(DeathNotYetPaid.class, Articles.DEATH_INSURANCE);
        for (OtherClaim other : file.others()) {
            if (other.deathConfirmed()) {
                return finding.fact("paidUnder", other.id())
                        .refuses(new Text(
                                "Kematian ini sudah disetujui pada klaim lain.",
                                "This death has already been approved under another claim."));
            }
        }
        return finding.met(new Text("Kematian ini belum pernah dibayar.", "This death has not been paid before."));
    }
}
