package org.pakekelambu.claims.claim.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
 * @param deathWithdrawn true when two people found that a confirmed death had been reported by mistake
 * @param firstApproval the first of two approvals where the amount needs two, until the second; else null
 * @param doubt somebody's word that the death was reported by mistake, until a second person confirms it; else null
 * @param moments when what reached us; null in documents kept from before
 * @param namedBy officers who named heirs, a guardian or an attorney after it was filed: none of them answers who these are
 * @param withdrawal somebody's word that the claim be withdrawn, until a second person confirms it or it is decided; else null
 * @param correcting true while a later fact is worked in although money has gone out: the next decision settles the difference
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
        boolean deathWithdrawn,
        Decision firstApproval,
        boolean correcting,
        Doubt doubt,
        Moments moments,
        List<String> namedBy,
        WithdrawalProposal withdrawal) {

    public ClaimDocument {
        answers = kept(answers);
        assessedBy = kept(assessedBy);
        decisions = kept(decisions);
        bpjsDecisions = kept(bpjsDecisions);
        appeals = kept(appeals);
        namedBy = kept(namedBy);
    }

    /** As it is first reported. */
    public static ClaimDocument reported(ClaimFacts facts, Wanted wanted, Moments moments) {
        return new ClaimDocument(
                facts, wanted, null, null, null, false, null, false, null, null, null, false, null, false, null,
                moments, null, null);
    }

    public ClaimDocument facts(ClaimFacts now) {
        return change(draft -> draft.facts = now);
    }

    public ClaimDocument moments(Moments now) {
        return change(draft -> draft.moments = now);
    }

    /** The worker named by another number. */
    public ClaimDocument wanted(Wanted now) {
        return change(draft -> draft.wanted = now);
    }

    /** A first approval stands only while the proposal says the same. */
    public ClaimDocument proposal(Proposal now, LocalDate complete) {
        return change(draft -> {
            draft.firstApproval = now.sameAs(proposal) ? firstApproval : null;
            draft.proposal = now;
            draft.completeOn = complete;
        });
    }

    public ClaimDocument stillUnknown() {
        return change(draft -> draft.unknownSince = true);
    }

    /** With an officer's answers; what an approver sent back is thereby answered. */
    public ClaimDocument assessed(List<Answer> given, String by) {
        return change(draft -> {
            draft.answers.addAll(given);
            if (!assessedBy.contains(by)) {
                draft.assessedBy.add(by);
            }
            draft.returned = false;
            draft.firstApproval = null;
        });
    }

    /** With a word of that officer on who the heirs are, or who receives for them. */
    public ClaimDocument named(String by) {
        return namedBy.contains(by) ? this : change(draft -> draft.namedBy.add(by));
    }

    /** A later fact came although money may be out. */
    public ClaimDocument corrected() {
        return change(draft -> draft.correcting = true);
    }

    /** Somebody found that the death was reported by mistake; null once that word is taken back. */
    public ClaimDocument doubted(Doubt now) {
        return change(draft -> draft.doubt = now);
    }

    /** Somebody would withdraw the claim; null once that is settled. */
    public ClaimDocument withdrawal(WithdrawalProposal now) {
        return change(draft -> draft.withdrawal = now);
    }

    /** The first of two approvers has spoken. */
    public ClaimDocument firstApproved(Decision decision) {
        return change(draft -> draft.firstApproval = decision);
    }

    public ClaimDocument decided(Decision decision, boolean withdrawn) {
        boolean back = decision.outcome() == Decision.Kind.RETURN;
        return change(draft -> {
            draft.returned = back;
            // With two approvers the first one's word stays on record beside the second's.
            if (firstApproval != null && decision.outcome() == Decision.Kind.APPROVE) {
                draft.decisions.add(firstApproval);
            }
            draft.decisions.add(decision);
            draft.deathWithdrawn = withdrawn;
            draft.firstApproval = null;
            draft.doubt = back ? doubt : null;
            draft.withdrawal = back ? withdrawal : null;
            draft.correcting = correcting && back;
        });
    }

    public ClaimDocument bpjs(BpjsDecision decision) {
        return change(draft -> draft.bpjsDecisions.add(decision));
    }

    /** An appeal puts the case before an officer again. */
    public ClaimDocument appealed(Appeal appeal) {
        return change(draft -> {
            draft.returned = true;
            draft.appeals.add(appeal);
        });
    }

    /** With what the authority outside decided on the last appeal. */
    public ClaimDocument determined(Appeal.Determination word) {
        return lastAppeal(appeal -> appeal.determined(word));
    }

    /** The family took its last appeal back. */
    public ClaimDocument appealTakenBack(Appeal.TakenBack word) {
        return lastAppeal(appeal -> appeal.takenBack(word));
    }

    private ClaimDocument lastAppeal(UnaryOperator<Appeal> word) {
        return change(draft -> {
            int last = draft.appeals.size() - 1;
            draft.appeals.set(last, word.apply(draft.appeals.get(last)));
            draft.firstApproval = null;
        });
    }

    /** As it stood at a decision, with what was said since beside it. */
    public ClaimDocument asDecided(ClaimDocument then) {
        return change(draft -> {
            draft.proposal = then.proposal;
            draft.completeOn = then.completeOn;
            draft.returned = then.returned;
            draft.correcting = then.correcting;
        });
    }

    /** Officers' answers; those by a ruling only while it is the last word of an authority, and as it stood when they were given. */
    public List<Answer> standingAnswers() {
        return new Appeals(appeals, decisions).standing(answers);
    }

    private ClaimDocument change(Consumer<DocumentDraft> step) {
        DocumentDraft draft = new DocumentDraft(this);
        step.accept(draft);
        return draft.done();
    }

    private static <T> List<T> kept(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
