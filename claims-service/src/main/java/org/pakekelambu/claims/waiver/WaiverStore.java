package org.pakekelambu.claims.waiver;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;

/** Waivers in the database; the reason is encrypted. */
@Singleton
class WaiverStore {
    private static final String REASON = "recovery_waiver.reason";
    private final Database database;
    private final Sealed sealed;

    WaiverStore(Database database, Sealed sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    void insert(Waiver waiver) {
        database.update(
                "INSERT INTO recovery_waiver (id, version, claim_id, region, line_key, payee_key, code, amount, state,"
                        + " reason, proposed_by, proposed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                waiver.id(),
                waiver.version(),
                waiver.claimId(),
                waiver.region(),
                waiver.lineKey(),
                waiver.payeeKey(),
                waiver.code(),
                waiver.amount(),
                waiver.state(),
                sealed.seal(REASON, waiver.id(), waiver.reason()),
                waiver.proposedBy(),
                waiver.proposedAt());
    }

    void update(Waiver waiver) {
        database.update(
                "UPDATE recovery_waiver SET version = ?, state = ?, decided_by = ?, decided_at = ? WHERE id = ?",
                waiver.version(),
                waiver.state(),
                waiver.decidedBy(),
                waiver.decidedAt(),
                waiver.id());
    }

    Optional<Waiver> find(UUID claimId, UUID id) {
        return database.first("SELECT * FROM recovery_waiver WHERE claim_id = ? AND id = ?", this::read, claimId, id);
    }

    /** The latest first. */
    List<Waiver> of(UUID claimId, int most) {
        return database.query(
                "SELECT * FROM recovery_waiver WHERE claim_id = ? ORDER BY proposed_at DESC, id LIMIT ?",
                this::read,
                claimId,
                most);
    }

    private Waiver read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Waiver(
                id,
                row.getLong("version"),
                row.getObject("claim_id", UUID.class),
                row.getString("region"),
                row.getString("line_key"),
                row.getString("payee_key"),
                row.getString("code"),
                row.getLong("amount"),
                Waiver.State.valueOf(row.getString("state")),
                sealed.open(REASON, id, row.getBytes("reason"), String.class),
                row.getString("proposed_by"),
                Database.instant(row, "proposed_at"),
                row.getString("decided_by"),
                Database.instant(row, "decided_at"));
    }
}
