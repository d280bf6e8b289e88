package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.manners.caller.RegionScope;

/** Reads the claims others have heard of, which is all but drafts, in pages in the order of their ids. */
@Singleton
public class PublishedClaims {
    private static final String PUBLISHED = " FROM claim WHERE status <> 'DRAFT' AND ";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;
    private final ClaimRows rows;

    PublishedClaims(Database database, ClaimRows rows) {
        this.database = database;
        this.rows = rows;
    }

    public long count(RegionScope regions) {
        return database.first("SELECT count(*)" + PUBLISHED + regions.condition("region"), row -> row.getLong(1))
                .orElse(0L);
    }

    /**
     * Locked until they are sent, so that no newer state overtakes them.
     *
     * @param after the last id of the page before, null for the first page
     */
    public List<Claim> page(UUID after, int limit, RegionScope regions) {
        return database.query(
                "SELECT *" + PUBLISHED + regions.condition("region")
                        + " AND id > ? ORDER BY id LIMIT ? FOR NO KEY UPDATE",
                rows::claim,
                after == null ? BEFORE_ALL : after,
                limit);
    }
}
