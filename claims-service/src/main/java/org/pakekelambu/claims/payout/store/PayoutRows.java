package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;
import org.pakekelambu.claims.payout.domain.Payee;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.PayoutStatus;

/** Turns rows of payouts into values. */
@Singleton
class PayoutRows {
    static final String PAYEE = "payout.payee";
    static final String REASON = "payout.reason";
    private final Sealed sealed;

    PayoutRows(Sealed sealed) {
        this.sealed = sealed;
    }

    Payout payout(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] reason = row.getBytes("reason");
        return new Payout(
                id,
                row.getLong("version"),
                row.getObject("claim_id", UUID.class),
                row.getString("region"),
                new PayoutOrder(
                        row.getString("line_key"),
                        row.getString("code"),
                        row.getString("payer"),
                        row.getLong("amount"),
                        sealed.open(PAYEE, id, row.getBytes("payee"), Payee.class),
                        row.getInt("part")),
                row.getInt("attempt"),
                row.getObject("replaces", UUID.class),
                row.getString("reference"),
                PayoutStatus.valueOf(row.getString("status")),
                Database.instant(row, "ordered_at"),
                row.getObject("ordered_on", LocalDate.class),
                Database.instant(row, "sent_at"),
                row.getObject("paid_on", LocalDate.class),
                row.getString("receipt_reference"),
                reason == null ? null : sealed.open(REASON, id, reason, String.class));
    }
}
