package org.pakekelambu.registry.contribution.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.registry.contribution.domain.Booking;
import org.pakekelambu.registry.contribution.domain.Payment;
import org.pakekelambu.registry.sql.Sql;

/**
 * Who is booked which months: one statement over all workers of the programme. A month is booked to whoever owes it; money
 * paid before a new member was enrolled cannot have been for that member.
 */
@Singleton
public class BookingPlan {
    private static final String DRAW_UP = """
            INSERT INTO booking_worker (booking_id, worker_id, first_month, last_month)
            SELECT ?, p.id, p.first_month, p.last_month
              FROM (SELECT w.id, w.migrated, w.enrolled_on,
                           greatest(?::date, w.owed_from, (%s + interval '1 month')::date) AS first_month,
                           least(?::date, w.owed_until) AS last_month
                      FROM worker w
                     WHERE w.programme = ? AND w.owed_from IS NOT NULL AND (?::uuid[] IS NULL OR w.id = ANY (?))) p
             WHERE p.first_month <= p.last_month
               AND (p.migrated OR NOT EXISTS (
                       SELECT FROM unnest(?::date[], ?::date[]) AS x (month, paid_on)
                        WHERE x.month BETWEEN p.first_month AND p.last_month AND x.paid_on < p.enrolled_on))""".formatted(DueStore.PAID_UNTIL);

    /** Planned workers with an older month unpaid: the first month must be the next one owed. */
    private static final String OLDER_UNPAID = """
            SELECT b.worker_id,
                   CASE WHEN w.paid_until IS NOT NULL OR pending.last_month IS NOT NULL
                        THEN (greatest(w.paid_until, pending.last_month) + interval '1 month')::date
                        WHEN w.migrated THEN w.owed_from
                        ELSE greatest(w.owed_from, date_trunc('month', x.paid_on)::date) END AS oldest
              FROM booking_worker b
              JOIN worker w ON w.id = b.worker_id
              JOIN unnest(?::date[], ?::date[]) AS x (month, paid_on) ON x.month = b.first_month
              LEFT JOIN LATERAL (SELECT max(o.last_month) AS last_month FROM booking_worker o
                                  WHERE o.worker_id = b.worker_id AND o.booking_id <> b.booking_id) pending ON true
             WHERE b.booking_id = ?""";

    private final Sql sql;

    BookingPlan(Sql sql) {
        this.sql = sql;
    }

    public int drawUp(UUID booking, Booking asked) {
        UUID[] ids = asked.workerIds() == null ? null : asked.workerIds().toArray(UUID[]::new);
        return sql.update(
                DRAW_UP,
                booking,
                asked.payments().first(),
                asked.payments().last(),
                asked.programme(),
                ids,
                ids,
                months(asked),
                paidOn(asked));
    }

    /** So many workers for each stretch of months: a handful of rows, whatever the number of workers. */
    public record Stretch(YearMonth first, YearMonth last, long workers) {}

    public List<Stretch> stretches(UUID booking) {
        return sql.list(
                "SELECT first_month, last_month, count(*) FROM booking_worker WHERE booking_id = ? GROUP BY 1, 2",
                row -> new Stretch(
                        YearMonth.from(row.getObject(1, LocalDate.class)),
                        YearMonth.from(row.getObject(2, LocalDate.class)),
                        row.getLong(3)),
                booking);
    }

    /** How many planned workers owe an older month, and the oldest of these. */
    public record OlderUnpaid(long workers, YearMonth oldest) {}

    public OlderUnpaid olderUnpaid(UUID booking, Booking asked) {
        return sql.first(
                        "SELECT count(*), min(o.oldest) FROM (" + OLDER_UNPAID + ") o JOIN booking_worker b"
                                + " ON b.booking_id = ? AND b.worker_id = o.worker_id WHERE b.first_month > o.oldest",
                        row -> {
                            LocalDate oldest = row.getObject(2, LocalDate.class);
                            return new OlderUnpaid(row.getLong(1), oldest == null ? null : YearMonth.from(oldest));
                        },
                        months(asked),
                        paidOn(asked),
                        booking,
                        booking)
                .orElseThrow();
    }

    /** Those of the asked workers who do not owe every month asked for. */
    public List<UUID> notOwing(UUID booking, Booking asked) {
        return sql.list(
                "SELECT a.id FROM unnest(?::uuid[]) AS a (id) LEFT JOIN booking_worker b ON b.booking_id = ?"
                        + " AND b.worker_id = a.id AND b.first_month = ? AND b.last_month = ?"
                        + " WHERE b.worker_id IS NULL LIMIT 20",
                row -> row.getObject(1, UUID.class),
                asked.workerIds().toArray(UUID[]::new),
                booking,
                asked.payments().first(),
                asked.payments().last());
    }

    private static LocalDate[] months(Booking asked) {
        return asked.payments().all().stream().map(p -> p.month().atDay(1)).toArray(LocalDate[]::new);
    }

    private static LocalDate[] paidOn(Booking asked) {
        return asked.payments().all().stream().map(Payment::paidOn).toArray(LocalDate[]::new);
    }
}
