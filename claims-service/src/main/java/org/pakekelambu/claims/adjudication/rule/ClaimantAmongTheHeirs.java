package org.pakekelambu.claims.adjudication.rule;

import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * Who asks may ask: one of the heirs, or without heirs whoever arranged the burial (PP 44/2015 Ps 37(5), 40(2)); for an accident
 * the member himself or one of his family.
 */
public final class ClaimantAmongTheHeirs implements Rule {
    @Override
    public Finding examine(CaseFile file, Law law) {
        Person claimant = file.claim().claimant();
        var finding = Finding.of(ClaimantAmongTheHeirs.class, Articles.HEIRS)
                .fact("relation", claimant == null ? null : claimant.relation())
                .fact("fatal", file.claim().fatal());
        if (file.heirs().mayClaim(claimant, file.claim())) {
            return finding.met(
                    new Text("Pemohon berhak mengajukan klaim.", "The claimant is entitled to file the claim."));
        }
        return finding.unclear(new Text(
                "Pemohon belum dikenali sebagai ahli waris; petugas memastikan hubungannya.",
                "The claimant was not recognised as an heir; an officer must find out how they are related."));
    }
}
