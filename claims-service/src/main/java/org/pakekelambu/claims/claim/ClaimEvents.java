package org.pakekelambu.claims.claim;

import java.time.LocalDate;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.events.contract.ClaimState;
import org.pakekelambu.events.contract.ConfirmedDeath;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.outbox.OutgoingEvent;
import org.pakekelambu.law.benefit.LineState;

/** What others hear of a claim: its full state without names, numbers or diagnoses. */
public final class ClaimEvents {
    private ClaimEvents() {}

    /** The claim as it stands, for a consumer that lost its copy: the version it has, and how far it is. */
    public static OutgoingEvent again(Claim claim) {
        EventType type = claim.status() == ClaimStatus.PAID
                ? EventType.CLAIM_PAID
                : claim.approval() == null ? EventType.CLAIM_FILED : EventType.CLAIM_DECIDED;
        return new OutgoingEvent(type, state(claim));
    }

    static ClaimState state(Claim claim) {
        var facts = claim.document().facts();
        return new ClaimState(
                claim.id(),
                claim.version(),
                claim.recordedAt(),
                claim.workerId(),
                claim.workerId() == null ? null : claim.region(),
                facts.kind().name(),
                facts.occurredOn(),
                claim.status().name(),
                claim.total(LineState.PAYABLE),
                claim.total(LineState.HELD),
                claim.total(LineState.FUTURE),
                claim.proposal() == null ? null : claim.proposal().lawDigest(),
                confirmedDeath(claim));
    }

    private static ConfirmedDeath confirmedDeath(Claim claim) {
        Decision approval = claim.approval();
        LocalDate died = claim.document().facts().diedOn();
        return approval == null || died == null
                ? null
                : new ConfirmedDeath(died, approval.at(), claim.document().deathWithdrawn());
    }
}
