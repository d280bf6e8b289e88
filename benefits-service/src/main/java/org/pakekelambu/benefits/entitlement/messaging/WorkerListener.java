package org.pakekelambu.benefits.entitlement.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.pakekelambu.benefits.entitlement.EntitlementService;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.inbox.Incoming;
import org.pakekelambu.events.inbox.Subscription;

/** Hears of every change of a worker and hands whole batches on. */
@ApplicationScoped
public class WorkerListener implements Subscription<WorkerState> {
    private final EntitlementService entitlements;

    WorkerListener(EntitlementService entitlements) {
        this.entitlements = entitlements;
    }

    @Override
    public String topic() {
        return Topics.WORKER;
    }

    @Override
    public Class<WorkerState> type() {
        return WorkerState.class;
    }

    @Override
    public void handle(List<Incoming<WorkerState>> batch) {
        entitlements.workersChanged(batch);
    }
}
