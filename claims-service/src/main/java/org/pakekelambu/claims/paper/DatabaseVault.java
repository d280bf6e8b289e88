package org.pakekelambu.claims.paper;

import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;

/** In a table of its own, in the transaction of the caller. */
final class DatabaseVault implements PaperVault {
    private final Database database;

    DatabaseVault(Database database) {
        this.database = database;
    }

    @Override
    public void keep(UUID paperId, byte[] encrypted) {
        database.update("INSERT INTO paper_content (paper_id, content) VALUES (?, ?)", paperId, encrypted);
    }

    @Override
    public Optional<byte[]> open(UUID paperId) {
        return database.first("SELECT content FROM paper_content WHERE paper_id = ?", row -> row.getBytes(1), paperId);
    }
}
