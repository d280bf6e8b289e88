package org.pakekelambu.events.republish;

import java.util.List;
import java.util.UUID;
import org.pakekelambu.manners.caller.RegionScope;

/** What a service tells others, one full state under each id; every service declares one bean. */
public interface PublishedStates {
    long count(RegionScope regions);

    /**
     * Puts the next states, in the order of their ids, into the outbox once more, with the versions they have. They stay locked until
     * the transaction of the caller ends, so that no newer state overtakes them.
     *
     * @param after the last id of the page before, null for the first page
     * @return the ids sent, in order; empty when none was left
     */
    List<UUID> sendAgain(UUID after, int limit, RegionScope regions);
}
