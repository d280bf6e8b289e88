package org.pakekelambu.registry.contribution.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.pakekelambu.registry.sql.Sql;

/** Writes the months of a booking into its workers, a page at a time. */
@Singleton
public class BookingPages {
    private static final String LOCK = """
            SELECT b.worker_id, b.first_month, b.last_month, w.facts
              FROM (SELECT worker_id, first_month, last_month FROM booking_worker
                     WHERE booking_id = ? ORDER BY worker_id LIMIT %d) b
              JOIN worker w ON w.id = b.worker_id
             ORDER BY b.worker_id FOR NO KEY UPDATE OF w""";

    /** What was before is the same without the months recorded later: no copy is kept. */
    private static final String KEEP_HISTORY = """
            INSERT INTO worker_history (worker_id, version, recorded_at, change, changed_by)
            SELECT id, version, recorded_at, change, changed_by FROM worker WHERE id = ANY (?)""";

    private static final String UPDATE = """
            UPDATE worker w SET version = u.version, recorded_at = ?, change = 'CONTRIBUTIONS_BOOKED', changed_by = ?,
                   paid_until = greatest(w.paid_until, u.paid_until), facts = u.facts::jsonb
              FROM unnest(?::uuid[], ?::bigint[], ?::date[], ?::text[]) AS u (id, version, paid_until, facts)
             WHERE w.id = u.id""";

    private final Sql sql;

    BookingPages(Sql sql) {
        this.sql = sql;
    }

    /** A worker to be booked from one month to another, locked. */
    public record Planned(UUID workerId, YearMonth first, YearMonth last, String facts) {}

    public List<Planned> lockNext(UUID booking, int workers) {
        return sql.list(
                LOCK.formatted(workers),
                row -> new Planned(
                        row.getObject(1, UUID.class),
                        YearMonth.from(row.getObject(2, LocalDate.class)),
                        YearMonth.from(row.getObject(3, LocalDate.class)),
                        row.getString(4)),
                booking);
    }

    /** A worker with the months written in. */
    public record Booked(UUID workerId, long version, YearMonth last, String region, String facts) {}

    public void write(UUID booking, List<Booked> page, String by, Instant now) {
        UUID[] ids = column(page, Booked::workerId, UUID[]::new);
        sql.update(KEEP_HISTORY, (Object) ids);
        sql.update(
                UPDATE,
                now,
                by,
                ids,
                column(page, Booked::version, Long[]::new),
                column(page, booked -> booked.last().atDay(1), LocalDate[]::new),
                column(page, Booked::facts, String[]::new));
        sql.update("DELETE FROM booking_worker WHERE booking_id = ? AND worker_id = ANY (?)", booking, ids);
    }

    private static <T> T[] column(List<Booked> page, Function<Booked, T> of, IntFunction<T[]> made) {
        return page.stream().map(of).toArray(made);
    }
}
