package org.pakekelambu.claims.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.events.inbox.Incoming;
import org.pakekelambu.events.inbox.Subscription;

/** Hears what benefits says of cover. */
@ApplicationScoped
public class EntitlementListener implements Subscription<EntitlementState> {
    private final CoverService service;
    private final Event<CopiesArrived> arrived;

    EntitlementListener(CoverService service, Event<CopiesArrived> arrived) {
        this.service = service;
        this.arrived = arrived;
    }

    @Override
    public String topic() {
        return Topics.ENTITLEMENT;
    }

    @Override
    public Class<EntitlementState> type() {
        return EntitlementState.class;
    }

    @Override
    public void handle(List<Incoming<EntitlementState>> batch) {
        CopiesArrived newer = service.entitlementsChanged(batch);
        if (!newer.workerIds().isEmpty()) {
            arrived.fire(newer);
        }
    }
}
