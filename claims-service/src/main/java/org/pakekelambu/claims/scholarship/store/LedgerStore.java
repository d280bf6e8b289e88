package org.pakekelambu.claims.scholarship.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.SchoolYear;
import org.pakekelambu.law.SchoolLevel;

/** Reads and writes the ledger; the database itself refuses a child's school year twice. */
@Singleton
public class LedgerStore {
    private final Database database;

    LedgerStore(Database database) {
        this.database = database;
    }

    public void insert(LedgerRow row) {
        database.update(
                "INSERT INTO scholarship_year (id, version, claim_id, region, child, child_number, school_year, level,"
                        + " year_in_level, amount, documents, state, requested_by, requested_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                row.version(),
                row.claimId(),
                row.region(),
                row.child().toString(),
                row.childNumber(),
                row.place().year().begins(),
                row.place().level(),
                row.place().yearInLevel(),
                row.amount(),
                row.documents().toArray(String[]::new),
                row.state(),
                row.requestedBy(),
                row.requestedAt());
    }

    public void update(LedgerRow row, Instant now) {
        database.update(
                "UPDATE scholarship_year SET version = ?, state = ?, decided_by = ?, decided_at = ?, payout_id = ? WHERE id = ?",
                row.version(),
                row.state(),
                row.decidedBy(),
                now,
                row.payoutId(),
                row.id());
    }

    /** Years of claims, oldest school year first. */
    public List<LedgerRow> of(Collection<UUID> claimIds) {
        return database.query(
                "SELECT * FROM scholarship_year WHERE claim_id = ANY (?) ORDER BY school_year, child, requested_at",
                LedgerStore::read,
                (Object) claimIds.toArray(UUID[]::new));
    }

    public Optional<LedgerRow> find(UUID claimId, UUID id) {
        return database.first(
                "SELECT * FROM scholarship_year WHERE claim_id = ? AND id = ?", LedgerStore::read, claimId, id);
    }

    private static LedgerRow read(ResultSet row) throws SQLException {
        return new LedgerRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("claim_id", UUID.class),
                row.getString("region"),
                UUID.fromString(row.getString("child")),
                row.getString("child_number"),
                new Place(
                        new SchoolYear(row.getInt("school_year")),
                        SchoolLevel.valueOf(row.getString("level")),
                        row.getInt("year_in_level")),
                row.getLong("amount"),
                List.of((String[]) row.getArray("documents").getArray()),
                row.getString("state"),
                row.getString("requested_by"),
                Database.instant(row, "requested_at"),
                row.getString("decided_by"),
                row.getObject("payout_id", UUID.class));
    }
}
