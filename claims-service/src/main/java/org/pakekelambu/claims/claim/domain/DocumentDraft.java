package org.pakekelambu.claims.claim.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.facts.Answer;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;

/** A copy of a claim's document in which one step changes what it changes and leaves the rest. */
final class DocumentDraft {
    ClaimFacts facts;
    Wanted wanted;
    List<Answer> answers;
    List<String> assessedBy;
    Proposal proposal;
    boolean unknownSince;
    LocalDate completeOn;
    boolean returned;
    List<Decision> decisions;
    List<BpjsDecision> bpjsDecisions;
    List<Appeal> appeals;
    boolean deathWithdrawn;
    Decision firstApproval;
    boolean correcting;
    Doubt doubt;
    Moments moments;
    List<String> namedBy;
    WithdrawalProposal withdrawal;

    DocumentDraft(ClaimDocument from) {
        facts = from.facts();
        wanted = from.wanted();
        answers = new ArrayList<>(from.answers());
        assessedBy = new ArrayList<>(from.assessedBy());
        proposal = from.proposal();
        unknownSince = from.unknownSince();
        completeOn = from.completeOn();
        returned = from.returned();
        decisions = new ArrayList<>(from.decisions());
        bpjsDecisions = new ArrayList<>(from.bpjsDecisions());
        appeals = new ArrayList<>(from.appeals());
        deathWithdrawn = from.deathWithdrawn();
        firstApproval = from.firstApproval();
        correcting = from.correcting();
        doubt = from.doubt();
        moments = from.moments();
        namedBy = new ArrayList<>(from.namedBy());
        withdrawal = from.withdrawal();
    }

    ClaimDocument done() {
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
                bpjsDecisions,
                appeals,
                deathWithdrawn,
                firstApproval,
                correcting,
                doubt,
                moments,
                namedBy,
                withdrawal);
    }
}
