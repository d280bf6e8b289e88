package org.pakekelambu.manners.notes;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** A service as small as one can be that still has all manners. */
@ApplicationScoped
@Transactional
public class NoteService {
    private final AgroalDataSource database;
    private final Audit audit;
    private final Caller caller;

    NoteService(AgroalDataSource database, Audit audit, Caller caller) {
        this.database = database;
        this.audit = audit;
        this.caller = caller;
    }

    NoteView write(NoteResource.NoteRequest request) throws SQLException {
        caller.requireRegion(request.region());
        var note = new NoteView(UUID.randomUUID(), request.region(), request.title(), request.written(), 1);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO note VALUES (?, ?, ?, ?, ?)")) {
            insert.setObject(1, note.id());
            insert.setString(2, note.region());
            insert.setString(3, note.title());
            insert.setObject(4, note.written());
            insert.setLong(5, 1);
            insert.executeUpdate();
        }
        audit.record(AuditEntry.of("note-written", note.region(), note.id()).because("test"));
        return note;
    }

    NoteView read(UUID id) throws SQLException {
        NoteView note = find("id = '" + id + "'", 1).stream().findFirst().orElseThrow(Problem::notFound);
        caller.requireRegion(note.region());
        audit.record(AuditEntry.of("note-read", note.region(), id));
        return note;
    }

    NoteView rename(UUID id, String title, String ifMatch) throws SQLException {
        NoteView note = read(id);
        ETags.require(ifMatch, note.version());
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE note SET title = ?, version = version + 1 WHERE id = ? AND version = ?")) {
            update.setString(1, title);
            update.setObject(2, id);
            update.setLong(3, note.version());
            if (update.executeUpdate() == 0) {
                throw ETags.stale(note.version());
            }
        }
        return read(id);
    }

    Page<NoteView> list(PageRequest page) throws SQLException {
        String after = page.after().map(c -> " and id > '" + c.id(0) + "'").orElse("");
        return Page.of(
                find(caller.regions().condition("region") + after, page.limit() + 1),
                page,
                note -> Cursor.of(note.id()),
                note -> note);
    }

    private List<NoteView> find(String where, int limit) throws SQLException {
        var notes = new ArrayList<NoteView>();
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("SELECT * FROM note WHERE " + where + " ORDER BY id LIMIT " + limit)) {
            while (rows.next()) {
                notes.add(new NoteView(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getObject(4, LocalDate.class),
                        rows.getLong(5)));
            }
        }
        return notes;
    }

    public record NoteView(UUID id, String region, String title, LocalDate written, long version) {}
}
