package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.claim.domain.Paper;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;
import org.pakekelambu.claims.paper.PaperVault;

/** Papers of claims: the row here, the encrypted content in the vault; written once. */
@Singleton
public class PaperStore {
    private static final String CONTENT = "claim_document.content";
    private static final String COLUMNS =
            "id, claim_id, kind, content_type, size_bytes, sha256, uploaded_by, uploaded_at";
    private final Database database;
    private final Sealed sealed;
    private final PaperVault vault;

    PaperStore(Database database, Sealed sealed, PaperVault vault) {
        this.vault = vault;
        this.database = database;
        this.sealed = sealed;
    }

    public void insert(Paper paper, byte[] content) {
        database.update(
                "INSERT INTO claim_document (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                paper.id(),
                paper.claimId(),
                paper.kind(),
                paper.contentType(),
                paper.size(),
                paper.sha256(),
                paper.uploadedBy(),
                paper.uploadedAt());
        vault.keep(paper.id(), sealed.sealBytes(CONTENT, paper.id(), content));
    }

    public List<Paper> of(UUID claimId) {
        return database.query(
                "SELECT " + COLUMNS + " FROM claim_document WHERE claim_id = ? ORDER BY uploaded_at, id",
                PaperStore::read,
                claimId);
    }

    public Optional<Paper> find(UUID claimId, UUID id) {
        return database.first(
                "SELECT " + COLUMNS + " FROM claim_document WHERE claim_id = ? AND id = ?",
                PaperStore::read,
                claimId,
                id);
    }

    public byte[] content(UUID id) {
        return vault.open(id)
                .map(encrypted -> sealed.openBytes(CONTENT, id, encrypted))
                .orElseThrow();
    }

    private static Paper read(ResultSet row) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getObject("claim_id", UUID.class),
                row.getString("kind"),
                row.getString("content_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                Database.instant(row, "uploaded_at"));
    }
}
