package org.pakekelambu.claims.adjudication.rule;

import java.util.List;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Losses;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.claims.adjudication.SchoolPapers;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * A scholarship asks for the child's birth certificate, the family card, the letter of the school and the report card (Permenaker
 * 5/2021). What is missing is noted and asked for: the school money is owed all the same, and the clock of the other money runs.
 */
public final class SchoolPapersThere implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        return file.worker().family().stream().anyMatch(member -> atSchool(member, file));
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        boolean school = Losses.assess(file, law).lines().stream()
                .anyMatch(line -> line.child() != null && line.schoolYear() != null);
        List<String> missing = school ? SchoolPapers.missing(file.claim().documents()) : List.of();
        var finding =
                Finding.of(SchoolPapersThere.class, Articles.SCHOOL_PAPERS).fact("missing", String.join(",", missing));
        return missing.isEmpty()
                ? finding.met(
                        new Text("Dokumen beasiswa tidak ada yang kurang.", "No paper for school money is missing."))
                : finding.noted(
                        Outcome.NOT_MET,
                        new Text(
                                "Dokumen beasiswa masih kurang: " + String.join(", ", missing)
                                        + "; uang yang lain tidak menunggunya.",
                                "Papers for the school money are missing: " + String.join(", ", missing)
                                        + "; no other sum waits for them."));
    }

    private static boolean atSchool(FamilyMember member, CaseFile file) {
        boolean named = file.heirs().schooling(member.familyId()) != null;
        String level = member.schoolLevel();
        return member.relation().equals("CHILD") && (named || (level != null && !level.equals("NONE")));
    }
}
