package org.pakekelambu.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.inbox.Incoming;
import org.pakekelambu.events.inbox.Subscription;

/** The receiving half of a service, as its authors write it. */
@ApplicationScoped
class WorkerListener implements Subscription<WorkerState> {

    private final WorkerCopies copies;

    WorkerListener(WorkerCopies copies) {
        this.copies = copies;
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
        copies.replaceIfNewer(batch);
        copies.committed(batch);
    }
}
