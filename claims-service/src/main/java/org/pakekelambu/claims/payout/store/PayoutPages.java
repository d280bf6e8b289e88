package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.law.benefit.Payer;

/** Lists of payouts, a page at a time: as they are, or as they were known at an instant. */
@Singleton
public class PayoutPages {
    private final Database database;
    private final PayoutRows rows;

    PayoutPages(Database database, PayoutRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * What a list is narrowed by; null for all.
     *
     * @param awaitingAccount true for those that wait for an account, false for the others
     * @param knownAt as they were known then; one ordered later is not among them
     */
    public record Filter(PayoutStatus status, UUID claimId, Payer payer, Boolean awaitingAccount, Instant knownAt) {
        /** All of a claim. */
        public static Filter ofClaim(UUID claimId) {
            return new Filter(null, claimId, null, null, null);
        }
    }

    /** In the order in which they were ordered, after the given one. */
    public List<Payout> page(String regions, Filter filter, Instant after, UUID afterId, int limit) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT * FROM ");
        if (filter.knownAt() == null) {
            sql.append("payout");
        } else {
            sql.append(PayoutRows.KNOWN_AT);
            arguments.add(filter.knownAt());
        }
        sql.append(" WHERE ").append(regions);
        narrow(sql, arguments, " AND status = ?", filter.status());
        narrow(sql, arguments, " AND claim_id = ?", filter.claimId());
        narrow(sql, arguments, " AND payer = ?", filter.payer());
        narrow(sql, arguments, " AND (status = 'ORDERED' AND awaits_account IS TRUE) = ?", filter.awaitingAccount());
        if (after != null) {
            sql.append(" AND (ordered_at, id) > (?, ?)");
            arguments.add(after);
            arguments.add(afterId);
        }
        arguments.add(limit);
        return database.query(
                sql.append(" ORDER BY ordered_at, id LIMIT ?").toString(), rows::payout, arguments.toArray());
    }

    private static void narrow(StringBuilder sql, List<Object> arguments, String condition, Object argument) {
        if (argument != null) {
            sql.append(condition);
            arguments.add(argument);
        }
    }
}
