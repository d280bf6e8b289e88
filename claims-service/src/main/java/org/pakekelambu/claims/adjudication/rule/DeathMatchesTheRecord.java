package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/** What is claimed agrees with the death the registry recorded: the same day, and no accident after it (PP 44/2015 Ps 13). */
public final class DeathMatchesTheRecord implements Rule {
    /** Whichever day is wrong is then corrected; the death is owed for under either. */
    @Override
    public Consequence ifDenied(CaseFile file) {
        return Consequence.REFERS;
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        var recorded = file.worker().death();
        LocalDate claimed = file.claim().diedOn();
        var finding = Finding.of(DeathMatchesTheRecord.class, Articles.MEMBER_DETAILS);
        if (recorded == null) {
            return finding.met(new Text(
                    "Belum ada catatan kematian yang bertentangan.", "No recorded death contradicts the claim."));
        }
        finding.fact("recordedDeath", recorded.diedOn());
        boolean agrees =
                claimed == null ? !file.claim().riskOn().isAfter(recorded.diedOn()) : claimed.equals(recorded.diedOn());
        return agrees
                ? finding.met(new Text("Sesuai dengan kematian yang tercatat.", "It agrees with the death on record."))
                : finding.fact("claimedDeath", claimed)
                        .unclear(new Text(
                                "Tanggalnya berbeda dari kematian yang tercatat; petugas memastikan yang benar.",
                                "The date differs from the death on record; an officer must find out which is right."));
    }
}
