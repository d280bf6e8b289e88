package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.PublishedClaims;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.republish.PublishedStates;
import org.pakekelambu.manners.caller.RegionScope;

/** Every claim others have heard of, with the death it confirms. */
@ApplicationScoped
class ClaimStates implements PublishedStates {
    private final PublishedClaims claims;
    private final Outbox outbox;

    ClaimStates(PublishedClaims claims, Outbox outbox) {
        this.claims = claims;
        this.outbox = outbox;
    }

    @Override
    public long count(RegionScope regions) {
        return claims.count(regions);
    }

    @Override
    public List<UUID> sendAgain(UUID after, int limit, RegionScope regions) {
        List<Claim> page = claims.page(after, limit, regions);
        outbox.appendAll(page.stream().map(ClaimEvents::again).toList());
        return page.stream().map(Claim::id).toList();
    }
}
