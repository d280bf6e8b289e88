package org.pakekelambu.registry.contribution.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pakekelambu.registry.contribution.domain.Booking;
import org.pakekelambu.registry.contribution.domain.Payment;
import org.pakekelambu.registry.contribution.domain.Payments;
import org.pakekelambu.registry.sql.Sql;

/** Bookings, and who they are still to be written for. */
@Singleton
public class BookingStore {
    private static final String SELECT =
            "SELECT id, programme, request_digest, months, paid_on, reference, booked_by FROM booking WHERE ";

    private final Sql sql;

    BookingStore(Sql sql) {
        this.sql = sql;
    }

    /** A booking that was accepted. */
    public record Accepted(
            UUID id, String programme, String digest, Payments payments, String reference, String bookedBy) {}

    public void add(UUID id, Booking booking, String digest, int workers, String by, Instant now) {
        List<Payment> payments = booking.payments().all();
        sql.update(
                "INSERT INTO booking VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                booking.programme(),
                booking.reference(),
                digest,
                payments.stream().map(p -> p.month().atDay(1)).toArray(LocalDate[]::new),
                payments.stream().map(Payment::paidOn).toArray(LocalDate[]::new),
                booking.declaredCount(),
                booking.declaredTotal(),
                workers,
                by,
                now);
    }

    public Optional<Accepted> find(UUID id) {
        return sql.first(SELECT + "id = ?", BookingStore::read, id);
    }

    public Optional<Accepted> find(String programme, String reference) {
        return sql.first(SELECT + "programme = ? AND reference = ?", BookingStore::read, programme, reference);
    }

    public int workers(UUID id) {
        return sql.first("SELECT workers FROM booking WHERE id = ?", row -> row.getInt(1), id)
                .orElseThrow();
    }

    private static Accepted read(ResultSet row) throws SQLException {
        LocalDate[] months = dates(row, 4);
        LocalDate[] paidOn = dates(row, 5);
        var payments = new Payments(IntStream.range(0, months.length)
                .mapToObj(i -> new Payment(YearMonth.from(months[i]), paidOn[i]))
                .toList());
        return new Accepted(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                payments,
                row.getString(6),
                row.getString(7));
    }

    private static LocalDate[] dates(ResultSet row, int column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(date -> ((java.sql.Date) date).toLocalDate())
                .toArray(LocalDate[]::new);
    }
}
