package org.pakekelambu.claims.rehearsal.domain;

import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.Recommendation;
import org.pakekelambu.law.benefit.LineState;

/** What one law makes of a claim; whole rupiah by state. */
public record Verdict(Recommendation recommendation, long payableNow, long held, long future) {

    static Verdict of(Proposal proposal) {
        return new Verdict(
                proposal.recommendation(),
                proposal.total(LineState.PAYABLE),
                proposal.total(LineState.HELD),
                proposal.total(LineState.FUTURE));
    }

    long owed() {
        return Math.addExact(Math.addExact(payableNow, held), future);
    }
}
