package org.pakekelambu.registry.contribution.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pakekelambu.registry.contribution.domain.Debt;
import org.pakekelambu.registry.sql.Sql;

/** Who owes a month. A month being booked counts as paid. */
@Singleton
public class DueStore {
    /** Paid so far, what is being booked included; null when nothing is. */
    static final String PAID_UNTIL =
            "greatest(w.paid_until, (SELECT max(b.last_month) FROM booking_worker b WHERE b.worker_id = w.id))";

    private static final String OWES = " FROM worker w WHERE w.programme = ? AND w.owed_from <= ?"
            + " AND (w.owed_until IS NULL OR w.owed_until >= ?) AND coalesce(" + PAID_UNTIL + " < ?, true)";

    private final Sql sql;

    DueStore(Sql sql) {
        this.sql = sql;
    }

    public long count(String programme, YearMonth month) {
        return sql.first("SELECT count(*)" + OWES, row -> row.getLong(1), programme, month, month, month)
                .orElse(0L);
    }

    public List<Debt> page(String programme, YearMonth month, UUID after, int rows) {
        return sql.list(
                "SELECT w.id, w.owed_from, " + PAID_UNTIL + ", w.migrated" + OWES
                        + " AND w.id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000')"
                        + " ORDER BY w.id LIMIT " + rows,
                row -> debt(row, month),
                programme,
                month,
                month,
                month,
                after);
    }

    private static Debt debt(ResultSet row, YearMonth month) throws SQLException {
        YearMonth from = YearMonth.from(row.getObject(2, LocalDate.class));
        LocalDate paidUntil = row.getObject(3, LocalDate.class);
        YearMonth oldest = from;
        if (paidUntil != null) {
            oldest = YearMonth.from(paidUntil).plusMonths(1);
        } else if (!row.getBoolean(4)) {
            // The cover of a new member begins with the first payment: no month before it is owed (Ps 11).
            oldest = month;
        }
        List<YearMonth> unpaid = Stream.iterate(oldest, m -> !m.isAfter(month), m -> m.plusMonths(1))
                .toList();
        return new Debt(row.getObject(1, UUID.class), month, unpaid);
    }
}
