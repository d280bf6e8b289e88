package org.pakekelambu.registry.worker;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.outbox.OutgoingEvent;
import org.pakekelambu.events.republish.PublishedStates;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.registry.worker.store.WorkerLists;
import org.pakekelambu.registry.worker.store.WorkerLists.StatedWorker;

/** Every worker as the registry last told of him. */
@ApplicationScoped
class WorkerStates implements PublishedStates {
    private final WorkerLists lists;
    private final Outbox outbox;

    WorkerStates(WorkerLists lists, Outbox outbox) {
        this.lists = lists;
        this.outbox = outbox;
    }

    @Override
    public long count(RegionScope regions) {
        return lists.count(regions);
    }

    @Override
    public List<UUID> sendAgain(UUID after, int limit, RegionScope regions) {
        List<StatedWorker> page = lists.statesAfter(regions, after, limit);
        outbox.appendAll(page.stream()
                .map(w -> new OutgoingEvent(EventType.WORKER_CHANGED, w.id(), w.version(), new RawValue(w.facts())))
                .toList());
        return page.stream().map(StatedWorker::id).toList();
    }
}
