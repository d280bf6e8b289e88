package org.pakekelambu.claims.adjudication.rule;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Claimant;
import org.pakekelambu.claims.adjudication.Consequence;
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
    /** Marks of the claimant and of those a will names: the answer is about them and nobody else. */
    private static String who(CaseFile file) {
        var will = file.claim().will();
        Stream<Person> named = will == null ? Stream.empty() : will.named().stream();
        return Stream.concat(Stream.of(file.claim().claimant()), named)
                .map(Person::mark)
                .collect(Collectors.joining(","));
    }

    /** Another claimant is named; what the heirs are owed does not depend on who asked first. */
    @Override
    public Consequence ifDenied(CaseFile file) {
        return Consequence.REFERS;
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        Person claimant = file.claim().claimant();
        var finding = Finding.of(ClaimantAmongTheHeirs.class, Articles.HEIRS)
                .fact("relation", claimant == null ? null : claimant.relation())
                .fact("fatal", file.claim().fatal());
        if (Claimant.mayClaim(file)) {
            return finding.met(
                    new Text("Pemohon berhak mengajukan klaim.", "The claimant is entitled to file the claim."));
        }
        if (claimant != null) {
            finding.fact("who", who(file));
        }
        return finding.unclear(new Text(
                "Pemohon belum dikenali sebagai ahli waris; petugas memastikan hubungannya.",
                "The claimant was not recognised as an heir; an officer must find out how they are related."));
    }
}
