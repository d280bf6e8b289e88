package org.pakekelambu.claims.scholarship.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;
import org.pakekelambu.claims.scholarship.domain.Look;
import org.pakekelambu.claims.scholarship.domain.PaidTo;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.Question;
import org.pakekelambu.claims.scholarship.domain.SchoolYear;
import org.pakekelambu.law.SchoolLevel;

/** Reads and writes the ledger; the database itself refuses a child's school year twice. */
@Singleton
public class LedgerStore {
    private static final String PAYEE = "scholarship_year.payee";
    private static final String LOOKS = "scholarship_year.looks";
    private static final String REASON = "scholarship_year.reason";
    private final Database database;
    private final Sealed sealed;

    LedgerStore(Database database, Sealed sealed) {
        this.sealed = sealed;
        this.database = database;
    }

    public void insert(LedgerRow row) {
        database.update(
                "INSERT INTO scholarship_year (id, version, claim_id, worker_id, region, child, child_number, school_year,"
                        + " level, year_in_level, amount, documents, payee, state, requested_by, requested_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                row.version(),
                row.claimId(),
                row.workerId(),
                row.region(),
                row.child().toString(),
                row.childNumber(),
                row.place().year().begins(),
                row.place().level(),
                row.place().yearInLevel(),
                row.amount(),
                row.documents().toArray(String[]::new),
                sealed.seal(PAYEE, row.id(), row.paidTo()),
                row.state(),
                row.requestedBy(),
                row.requestedAt());
    }

    public void update(LedgerRow row) {
        database.update(
                "UPDATE scholarship_year SET version = ?, state = ?, looks = ?, findings = ?, decided_by = ?, decided_at = ?,"
                        + " reason = ?, payout_id = ? WHERE id = ?",
                row.version(),
                row.state(),
                sealed.seal(LOOKS, row.id(), row.looks().toArray(Look[]::new)),
                row.questions().stream().map(Question::name).toArray(String[]::new),
                row.decidedBy(),
                row.decidedAt(),
                row.reason() == null ? null : sealed.seal(REASON, row.id(), row.reason()),
                row.payoutId(),
                row.id());
    }

    /** Years of a claim, oldest school year first. */
    public List<LedgerRow> of(UUID claimId) {
        return database.query(
                "SELECT * FROM scholarship_year WHERE claim_id = ? ORDER BY school_year, child, requested_at",
                this::read,
                claimId);
    }

    /** Years of all claims of workers. */
    public List<LedgerRow> ofMembers(Collection<UUID> workerIds) {
        return database.query(
                "SELECT * FROM scholarship_year WHERE worker_id = ANY (?) ORDER BY school_year, child, requested_at",
                this::read,
                (Object) workerIds.toArray(UUID[]::new));
    }

    public Optional<LedgerRow> find(UUID claimId, UUID id) {
        return database.first("SELECT * FROM scholarship_year WHERE claim_id = ? AND id = ?", this::read, claimId, id);
    }

    /** In the order in which they were asked for, after the given one. @param regions a condition on the claim's region, c.region */
    public List<LedgerRow> page(String regions, String state, Instant after, UUID afterId, int rows) {
        List<Object> arguments = new ArrayList<>(List.of(state));
        StringBuilder sql = new StringBuilder(
                        "SELECT y.* FROM scholarship_year y JOIN claim c ON c.id = y.claim_id WHERE y.state = ? AND ")
                .append(regions);
        if (after != null) {
            sql.append(" AND (y.requested_at, y.id) > (?, ?)");
            arguments.addAll(List.of(after, afterId));
        }
        arguments.add(rows);
        return database.query(
                sql.append(" ORDER BY y.requested_at, y.id LIMIT ?").toString(), this::read, arguments.toArray());
    }

    private LedgerRow read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new LedgerRow(
                id,
                row.getLong("version"),
                row.getObject("claim_id", UUID.class),
                row.getObject("worker_id", UUID.class),
                row.getString("region"),
                UUID.fromString(row.getString("child")),
                row.getString("child_number"),
                new Place(
                        new SchoolYear(row.getInt("school_year")),
                        SchoolLevel.valueOf(row.getString("level")),
                        row.getInt("year_in_level")),
                row.getLong("amount"),
                List.of((String[]) row.getArray("documents").getArray()),
                open(PAYEE, id, row.getBytes("payee"), PaidTo.class),
                row.getString("state"),
                row.getString("requested_by"),
                Database.instant(row, "requested_at"),
                looks(id, row.getBytes("looks")),
                Arrays.stream((String[]) row.getArray("findings").getArray())
                        .map(Question::valueOf)
                        .toList(),
                row.getString("decided_by"),
                Database.instant(row, "decided_at"),
                open(REASON, id, row.getBytes("reason"), String.class),
                row.getObject("payout_id", UUID.class));
    }

    private List<Look> looks(UUID id, byte[] bytes) {
        return bytes == null ? List.of() : List.of(sealed.open(LOOKS, id, bytes, Look[].class));
    }

    private <T> T open(String purpose, UUID id, byte[] bytes, Class<T> type) {
        return bytes == null ? null : sealed.open(purpose, id, bytes, type);
    }
}
