package org.pakekelambu.claims.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.Circumstances;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.adjudication.facts.ReportedCosts;
import org.pakekelambu.claims.adjudication.facts.ReportedOutcome;
import org.pakekelambu.claims.adjudication.facts.Will;
import org.pakekelambu.claims.claim.domain.Wanted;

/**
 * What an officer found out about a claim: answers to open questions, papers received, facts that were otherwise than reported.
 * Null leaves a fact as it is.
 */
public record Correction(
        List<Given> answers,
        Set<String> documents,
        Wanted worker,
        LocalDate accidentOn,
        Cause cause,
        ReportedOutcome outcome,
        ReportedCosts costs,
        Person claimant,
        List<Heir> heirs,
        Will will,
        Person burialPayer,
        List<ShareChange> shares,
        List<Amount> amounts,
        Circumstances circumstances,
        String reason) {

    /** Everything stays as it was reported. */
    public static final Correction NOTHING = new Correction(
            List.of(),
            Set.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            Circumstances.NOT_SAID,
            null);

    /** An amount set where the law names none, in whole rupiah. */
    public record Amount(String code, long amount, String reason) {}

    /** The same with these heirs, all of them. */
    public Correction naming(List<Heir> all) {
        return new Correction(
                answers,
                documents,
                worker,
                accidentOn,
                cause,
                outcome,
                costs,
                claimant,
                all,
                will,
                burialPayer,
                shares,
                amounts,
                circumstances,
                reason);
    }

    /** True when it says what only another officer than the filer may say. */
    boolean speaksForTheLaw() {
        return !answers.isEmpty()
                || !amounts.isEmpty()
                || shares.stream().anyMatch(ShareChange::speaksForTheLaw)
                || (heirs != null && heirs.stream().anyMatch(heir -> heir.contested() != null))
                || (outcome != null && outcome.impairments().stream().anyMatch(one -> one.decidedPercent() != null))
                || (costs != null
                        && costs.elsewhere() != null
                        && costs.elsewhere().highestPartnerPrice() != null);
    }

    /** True when it says who is an heir, or who receives in the place of one. */
    boolean namesPeople() {
        return heirs != null
                || will != null
                || shares.stream()
                        .anyMatch(share ->
                                share.guardian() != null || share.attorney() != null || share.birthDate() != null);
    }

    /** An answer to one rule's question. */
    public record Given(String rule, boolean met, String reason) {}

    /** Who is meant after this. */
    Wanted wanted(Wanted before) {
        return worker == null ? before : worker;
    }

    /** The facts as they are after this. */
    ClaimFacts apply(ClaimFacts facts) {
        Set<String> papers = new HashSet<>(facts.documents());
        papers.addAll(documents);
        ClaimKind kind = accidentOn == null ? facts.kind() : ClaimKind.WORK_ACCIDENT;
        return new ClaimFacts(
                kind,
                accidentOn == null ? facts.occurredOn() : accidentOn,
                cause == null ? facts.cause() : cause,
                outcome(facts),
                costs(facts),
                claimant == null ? facts.claimant() : claimant,
                heirs == null ? facts.heirs() : heirs,
                will == null ? facts.will() : will,
                burialPayer == null ? facts.burialPayer() : burialPayer,
                papers,
                facts.circumstances().with(circumstances));
    }

    private ReportedOutcome outcome(ClaimFacts facts) {
        if (outcome != null) {
            return facts.outcome() == null ? outcome : facts.outcome().correctedBy(outcome);
        }
        return accidentOn == null ? facts.outcome() : diedLater(facts);
    }

    private ReportedCosts costs(ClaimFacts facts) {
        ReportedCosts now = costs == null ? facts.costs() : facts.costs().correctedBy(costs);
        Map<String, Long> decided = new HashMap<>(facts.costs().decided());
        amounts.forEach(one -> decided.put(one.code(), one.amount()));
        return now.decided(decided);
    }

    /** A death filed as DEATH whose accident day is now known goes on as the accident it was. */
    private static ReportedOutcome diedLater(ClaimFacts facts) {
        return facts.diedOn() == null
                ? facts.outcome()
                : new ReportedOutcome(OutcomeKind.DEATH, facts.diedOn(), List.of(), null, null);
    }
}
