package org.pakekelambu.registry.roster.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.registry.roster.domain.Roster;
import org.pakekelambu.registry.roster.domain.RosterContent;
import org.pakekelambu.registry.roster.domain.RosterMembership;
import org.pakekelambu.registry.sql.Sql;

/** One row a roster. */
@Singleton
public class RosterStore {
    private static final String SELECT =
            "SELECT id, version, programme, region, content, membership, format, uploaded_by, confirmed_by, unchanged"
                    + " FROM roster WHERE id = ?";

    private final Sql sql;

    RosterStore(Sql sql) {
        this.sql = sql;
    }

    public void add(Roster roster, Instant now) {
        sql.update(
                "INSERT INTO roster (id, version, programme, region, content, membership, format, uploaded_by, uploaded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                roster.id(),
                roster.version(),
                roster.programme(),
                roster.region(),
                roster.content(),
                roster.membership(),
                roster.format(),
                roster.uploadedBy(),
                now);
    }

    public Optional<Roster> find(UUID id) {
        return sql.first(SELECT, RosterStore::read, id);
    }

    public Optional<Roster> lock(UUID id) {
        return sql.first(SELECT + " FOR NO KEY UPDATE", RosterStore::read, id);
    }

    public void confirm(UUID id, String by, Instant now) {
        sql.update(
                "UPDATE roster SET version = version + 1, confirmed_by = ?, confirmed_at = ?, unchanged = 0 WHERE id = ?",
                by,
                now,
                id);
    }

    public void addUnchanged(UUID id, int rows) {
        if (rows > 0) {
            sql.update("UPDATE roster SET unchanged = unchanged + ? WHERE id = ?", rows, id);
        }
    }

    private static Roster read(ResultSet row) throws SQLException {
        return new Roster(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                RosterContent.valueOf(row.getString(5)),
                RosterMembership.valueOf(row.getString(6)),
                Roster.Format.valueOf(row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getInt(10));
    }
}
