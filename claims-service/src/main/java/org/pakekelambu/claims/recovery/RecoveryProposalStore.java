package org.pakekelambu.claims.recovery;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;

/** What was proposed on recoveries, in the database; the reason is encrypted. */
@Singleton
class RecoveryProposalStore {
    // The name under which reasons were always encrypted.
    private static final String REASON = "recovery_waiver.reason";
    private final Database database;
    private final Sealed sealed;

    RecoveryProposalStore(Database database, Sealed sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    void insert(RecoveryProposal proposal) {
        database.update(
                "INSERT INTO recovery_proposal (id, version, claim_id, region, line_key, payee_key, code, kind, amount, state,"
                        + " reason, proposed_by, proposed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                proposal.id(),
                proposal.version(),
                proposal.claimId(),
                proposal.region(),
                proposal.lineKey(),
                proposal.payeeKey(),
                proposal.code(),
                proposal.kind(),
                proposal.amount(),
                proposal.state(),
                sealed.seal(REASON, proposal.id(), proposal.reason()),
                proposal.proposedBy(),
                proposal.proposedAt());
    }

    void update(RecoveryProposal proposal) {
        database.update(
                "UPDATE recovery_proposal SET version = ?, state = ?, decided_by = ?, decided_at = ? WHERE id = ?",
                proposal.version(),
                proposal.state(),
                proposal.decidedBy(),
                proposal.decidedAt(),
                proposal.id());
    }

    Optional<RecoveryProposal> find(UUID claimId, UUID id, RecoveryProposal.Kind kind) {
        return database.first(
                "SELECT * FROM recovery_proposal WHERE claim_id = ? AND id = ? AND kind = ?",
                this::read,
                claimId,
                id,
                kind);
    }

    /** The latest first. */
    List<RecoveryProposal> of(UUID claimId, RecoveryProposal.Kind kind, int most) {
        return database.query(
                "SELECT * FROM recovery_proposal WHERE claim_id = ? AND kind = ? ORDER BY proposed_at DESC, id LIMIT ?",
                this::read,
                claimId,
                kind,
                most);
    }

    private RecoveryProposal read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new RecoveryProposal(
                id,
                row.getLong("version"),
                row.getObject("claim_id", UUID.class),
                row.getString("region"),
                row.getString("line_key"),
                row.getString("payee_key"),
                row.getString("code"),
                RecoveryProposal.Kind.valueOf(row.getString("kind")),
                row.getLong("amount"),
                RecoveryProposal.State.valueOf(row.getString("state")),
                sealed.open(REASON, id, row.getBytes("reason"), String.class),
                row.getString("proposed_by"),
                Database.instant(row, "proposed_at"),
                row.getString("decided_by"),
                Database.instant(row, "decided_at"));
    }
}
