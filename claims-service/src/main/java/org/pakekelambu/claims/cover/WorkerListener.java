package org.pakekelambu.claims.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.inbox.Incoming;
import org.pakekelambu.events.inbox.Subscription;

/** Hears what the registry says of workers. */
@ApplicationScoped
public class WorkerListener implements Subscription<WorkerState> {
    private final CoverService service;
    private final Event<CopiesArrived> arrived;

    WorkerListener(CoverService service, Event<CopiesArrived> arrived) {
        this.service = service;
        this.arrived = arrived;
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
        CopiesArrived newer = service.workersChanged(batch);
        if (!newer.workerIds().isEmpty()) {
            arrived.fire(newer);
        }
    }
}
