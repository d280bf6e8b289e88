package org.pakekelambu.events.republish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.manners.caller.RegionScope;

/** The service of these tests tells others nothing that it could tell again. */
@ApplicationScoped
class NothingPublished implements PublishedStates {
    @Override
    public long count(RegionScope regions) {
        return 0;
    }

    @Override
    public List<UUID> sendAgain(UUID after, int limit, RegionScope regions) {
        return List.of();
    }
}
