package org.pakekelambu.benefits.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.benefits.entitlement.messaging.EntitlementEvents;
import org.pakekelambu.benefits.entitlement.store.Recorded;
import org.pakekelambu.benefits.entitlement.store.RecordedStore;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.republish.PublishedStates;
import org.pakekelambu.manners.caller.RegionScope;

/** Every entitlement as it was last told. */
@ApplicationScoped
class EntitlementStates implements PublishedStates {
    private static final UUID FIRST = new UUID(0, 0);

    private final RecordedStore recorded;
    private final Outbox outbox;

    EntitlementStates(RecordedStore recorded, Outbox outbox) {
        this.recorded = recorded;
        this.outbox = outbox;
    }

    @Override
    public long count(RegionScope regions) {
        return recorded.count(regions);
    }

    @Override
    public List<UUID> sendAgain(UUID after, int limit, RegionScope regions) {
        List<Recorded> page = recorded.page(after == null ? FIRST : after, limit, regions);
        outbox.appendAll(
                page.stream().map(row -> EntitlementEvents.changed(row, null)).toList());
        return page.stream().map(Recorded::workerId).toList();
    }
}
