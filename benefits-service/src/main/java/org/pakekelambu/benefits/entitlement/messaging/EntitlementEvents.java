package org.pakekelambu.benefits.entitlement.messaging;

import org.pakekelambu.benefits.entitlement.domain.JudgedCover;
import org.pakekelambu.benefits.entitlement.store.Recorded;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.outbox.OutgoingEvent;

/** What is told of an entitlement: the cover timeline, never an amount. */
public final class EntitlementEvents {
    private EntitlementEvents() {}

    /** {@code traceparent} is that of the cause, or null. */
    public static OutgoingEvent changed(Recorded recorded, String traceparent) {
        JudgedCover assessment = recorded.assessment();
        WorkerState worker = assessment.worker();
        var state = new EntitlementState(
                worker.workerId(),
                recorded.version(),
                worker.version(),
                recorded.recordedAt(),
                worker.programme(),
                worker.region(),
                assessment.lawDigest(),
                assessment.cover().awaitingKpj(),
                assessment.cover().awaitingFirstPayment(),
                assessment.cover().spells());
        return new OutgoingEvent(EventType.ENTITLEMENT_CHANGED, state).causedBy(traceparent);
    }
}
