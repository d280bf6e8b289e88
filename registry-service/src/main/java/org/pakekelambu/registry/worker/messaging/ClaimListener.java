package org.pakekelambu.registry.worker.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.pakekelambu.events.contract.ClaimState;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.events.inbox.Incoming;
import org.pakekelambu.events.inbox.Subscription;
import org.pakekelambu.registry.worker.DeathService;

/** Hears of claims; only a confirmed death concerns the registry. */
@ApplicationScoped
public class ClaimListener implements Subscription<ClaimState> {
    private final DeathService deaths;

    ClaimListener(DeathService deaths) {
        this.deaths = deaths;
    }

    @Override
    public String topic() {
        return Topics.CLAIM;
    }

    @Override
    public Class<ClaimState> type() {
        return ClaimState.class;
    }

    @Override
    public void handle(List<Incoming<ClaimState>> batch) {
        deaths.claimsChanged(batch);
    }
}
