package org.pakekelambu.claims.claim.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.facts.Answer;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;

/**
 * All that was said and found about a claim. Stored encrypted as a whole, once per version.
 *
 * @param answers officers' answers to what was unclear, oldest first
 * @param assessedBy officers who assessed it; none of them may approve it
 * @param proposal what the machine makes of it, or null while it waits for its cover
 * @param unknownSince true once a day has passed without the person being recognised
 * @param completeOn day from which the clock of payment runs: the papers and answers were all there; null before
 * @param returned true after an approver sent it back, until an officer assesses it again
 * @param decisions what second persons decided, oldest first
 * @param deathWithdrawn true when a confirmed death was later found not to be paid
 */
public record ClaimDocument(
        ClaimFacts facts,
        Wanted wanted,
        List<Answer> answers,
        List<String> assessedBy,
        Proposal proposal,
        boolean unknownSince,
        LocalDate completeOn,
        boolean returned,
        List<Decision> decisions,
        List<BpjsDecision> bpjsDecisions,
        List<Appeal> appeals,
        boolean deathWithdrawn) {

    public ClaimDocument {
        answers = kept(answers);
        assessedBy = kept(assessedBy);
        decisions = kept(decisions);
        bpjsDecisions = kept(bpjsDecisions);
        appeals = kept(appeals);
    }

    /** As it is first reported. */
    public static ClaimDocument reported(ClaimFacts facts, Wanted wanted) {
        return new ClaimDocument(facts, wanted, null, null, null, false, null, false, null, null, null, false);
    }

    public ClaimDocument facts(ClaimFacts now) {
        return new ClaimDocument(
                now,
                wanted,
                answers,
                assessedBy,
                proposal,
                unknownSince,
                completeOn,
                returned,
                decisions,
                bpjsDecisions,
                appeals,
                deathWithdrawn);
    }

    /** The worker named by another number. */
    public ClaimDocument wanted(Wanted now) {
        return new ClaimDocument(
                facts,
                now,
                answers,
                assessedBy,
                proposal,
                unknownSince,
                completeOn,
                returned,
                decisions,
                bpjsDecisions,
                appeals,
                deathWithdrawn);
    }

    public ClaimDocument proposal(Proposal now, LocalDate complete) {
        return new ClaimDocument(
                facts,
                wanted,
                answers,
                assessedBy,
                now,
                unknownSince,
                complete,
                returned,
                decisions,
                bpjsDecisions,
                appeals,
                deathWithdrawn);
    }

    public ClaimDocument stillUnknown() {
        return new ClaimDocument(
                facts,
                wanted,
                answers,
                assessedBy,
                proposal,
                true,
                completeOn,
                returned,
                decisions,
                bpjsDecisions,
                appeals,
                deathWithdrawn);
    }

    /** With an officer's answers; what an approver sent back is thereby answered. */
    public ClaimDocument assessed(List<Answer> given, String by) {
        return new ClaimDocument(
                facts,
                wanted,
                and(answers, given),
                assessedBy.contains(by) ? assessedBy : and(assessedBy, List.of(by)),
                proposal,
                unknownSince,
                completeOn,
                false,
                decisions,
                bpjsDecisions,
                appeals,
                deathWithdrawn);
    }

    public ClaimDocument decided(Decision decision, boolean withdrawn) {
        return new ClaimDocument(
                facts,
                wanted,
                answers,
                assessedBy,
                proposal,
                unknownSince,
                completeOn,
                decision.outcome() == Decision.Kind.RETURN,
                and(decisions, List.of(decision)),
                bpjsDecisions,
                appeals,
                withdrawn);
    }

    public ClaimDocument bpjs(BpjsDecision decision) {
        return new ClaimDocument(
                facts,
                wanted,
                answers,
                assessedBy,
                proposal,
                unknownSince,
                completeOn,
                returned,
                decisions,
                and(bpjsDecisions, List.of(decision)),
                appeals,
                deathWithdrawn);
    }

    /** An appeal puts the case before an officer again. */
    public ClaimDocument appealed(Appeal appeal) {
        return new ClaimDocument(
                facts,
                wanted,
                answers,
                assessedBy,
                proposal,
                unknownSince,
                completeOn,
                true,
                decisions,
                bpjsDecisions,
                and(appeals, List.of(appeal)),
                deathWithdrawn);
    }

    private static <T> List<T> and(List<T> before, List<T> more) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    private static <T> List<T> kept(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
