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

    /** In the place of the table: payouts as they were known at an instant, by the steps recorded up to then. */
    static final String KNOWN_AT = """
            (SELECT p.id, p.claim_id, p.region, p.line_key, p.code, p.payer, p.amount, p.payee, p.part, p.attempt, p.replaces,
               p.reference, p.ordered_at, p.ordered_on, p.awaits_account, s.status, s.version, s.sent_at, s.paid_on,
               s.reference AS receipt_reference, NULL::bytea AS reason
             FROM payout p JOIN LATERAL (
               SELECT last.status, last.paid_on, last.reference,
                 (SELECT count(*) FROM payout_step n WHERE n.payout_id = p.id AND n.id <= last.id) AS version,
                 (SELECT max(n.recorded_at) FROM payout_step n
                  WHERE n.payout_id = p.id AND n.id <= last.id AND n.status = 'SENT') AS sent_at
               FROM payout_step last WHERE last.payout_id = p.id AND last.recorded_at <= ? ORDER BY last.id DESC LIMIT 1
             ) s ON true) payout""";

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
