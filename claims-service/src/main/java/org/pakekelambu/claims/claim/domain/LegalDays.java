package org.pakekelambu.claims.claim.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.Recommendation;
import org.pakekelambu.claims.adjudication.Stages;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.law.LineCode;

/**
 * From which days the limits of a claim run, as they stand beside its row so that alarms find it.
 *
 * @param reportedOn stage I; {@code stageTwoOn} how it ended, or null
 * @param billedOn a partner facility's cost was first reported, or null; null too where the file says that it is not owed
 * @param suspected true while nobody has found out whether it was a work accident (PP 49/2023 Ps 25A)
 * @param toldOn day by which the claimant had been told of all that is missing now, or null
 */
public record LegalDays(
        LocalDate reportedOn,
        LocalDate stageTwoOn,
        LocalDate billedOn,
        boolean underJkk,
        boolean suspected,
        LocalDate toldOn) {

    public static LegalDays of(Claim claim) {
        Moments moments = Moments.of(claim);
        ClaimFacts facts = claim.document().facts();
        Set<String> missing = missing(claim);
        return new LegalDays(
                Stages.day(moments.reportedAt()),
                moments.stageTwoOn(),
                owesFacility(claim) ? moments.billedOn() : null,
                facts.underJkk(),
                suspected(claim),
                missing.isEmpty() ? null : moments.toldOn(missing));
    }

    /** Codes of the papers, and of the report, that the rules still ask for. */
    public static Set<String> missing(Claim claim) {
        Set<String> missing = new TreeSet<>();
        if (claim.proposal() != null) {
            for (Finding finding : claim.proposal().findings()) {
                if (finding.consequence() == Consequence.ASKS_FOR_EVIDENCE) {
                    String papers = finding.facts().getOrDefault("missing", finding.rule());
                    missing.addAll(Arrays.asList(papers.split(",")));
                }
            }
        }
        return missing;
    }

    /** While nothing can be said the bill stands; an approval or rejection proposed says whether it is owed. */
    private static boolean owesFacility(Claim claim) {
        Proposal proposal = claim.proposal();
        boolean said = proposal != null
                && (proposal.recommendation() == Recommendation.APPROVE
                        || proposal.recommendation() == Recommendation.REJECT);
        return !said
                || proposal.lines().stream()
                        .anyMatch(line -> line.code().equals(LineCode.JKK_MEDICAL.code()) && line.amount() > 0);
    }

    private static boolean suspected(Claim claim) {
        ClaimFacts facts = claim.document().facts();
        boolean open = claim.proposal() == null
                || claim.proposal().findings().stream()
                        .filter(finding -> finding.rule().equals("CauseFitsKind"))
                        .allMatch(finding -> finding.outcome() == Outcome.UNCLEAR);
        return facts.kind() == ClaimKind.WORK_ACCIDENT && facts.cause() == Cause.OTHER && open;
    }
}
