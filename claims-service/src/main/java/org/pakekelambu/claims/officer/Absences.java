package org.pakekelambu.claims.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.DuplicateRow;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Who is away when, and who stands in. */
@ApplicationScoped
@Transactional
public class Absences {
    /** On a day, the only argument; an absence that was ended counts until the day before. */
    private static final String AWAY = "? BETWEEN from_on AND LEAST(until_on, COALESCE(ended_on - 1, until_on))";

    private final Database database;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    Absences(Database database, Caller caller, BusinessClock clock, Audit audit) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** Everybody enters his own; an operator enters anybody's. */
    Absence enter(String subject, AbsenceRequest request) {
        if (!caller.subject().equals(subject) && !caller.has(Roles.OPERATOR)) {
            throw Problem.forbidden("absence-of-another");
        }
        request.check(subject);
        Absence absence =
                new Absence(UUID.randomUUID(), subject, request.from(), request.until(), request.delegate(), null, 1);
        try {
            database.update(
                    "INSERT INTO officer_absence (id, subject, from_on, until_on, delegate, entered_by, entered_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    absence.id(),
                    subject,
                    absence.from(),
                    absence.until(),
                    absence.delegate(),
                    caller.subject(),
                    clock.now());
        } catch (DuplicateRow twice) {
            throw Problem.conflict("absence-entered-already");
        }
        audit.record(AuditEntry.of("absence-entered", caller.regions().home(), subject));
        return absence;
    }

    /** Ends an absence as of today; what was entered stays. Who entered it ends it, or an operator. */
    Absence end(String subject, UUID id, String ifMatch) {
        long expected = ETags.expected(ifMatch);
        Absence absence = database.first(
                        "SELECT * FROM officer_absence WHERE id = ? AND subject = ? FOR UPDATE",
                        Absences::read,
                        id,
                        subject)
                .orElseThrow(Problem::notFound);
        boolean own = database.first(
                        "SELECT 1 FROM officer_absence WHERE id = ? AND entered_by = ?",
                        row -> true,
                        id,
                        caller.subject())
                .isPresent();
        if (!own && !caller.has(Roles.OPERATOR)) {
            throw Problem.forbidden("absence-of-another");
        }
        if (absence.version() != expected) {
            throw ETags.stale(absence.version());
        }
        if (absence.endedOn() != null || absence.until().isBefore(clock.today())) {
            throw Problem.conflict("absence-over");
        }
        database.update(
                "UPDATE officer_absence SET version = version + 1, ended_on = ?, ended_by = ?, ended_at = ? WHERE id = ?",
                clock.today(),
                caller.subject(),
                clock.now(),
                id);
        audit.record(AuditEntry.of("absence-ended", caller.regions().home(), subject));
        return database.first("SELECT * FROM officer_absence WHERE id = ?", Absences::read, id)
                .orElseThrow();
    }

    /** Who is away on a day. */
    List<Absence> on(LocalDate day) {
        return database.query(
                "SELECT * FROM officer_absence WHERE " + AWAY + " ORDER BY subject, from_on",
                Absences::read,
                day == null ? clock.today() : day);
    }

    /** True when that person is away today. */
    public boolean away(String subject) {
        return database.first(
                        "SELECT 1 FROM officer_absence WHERE subject = ? AND " + AWAY,
                        row -> true,
                        subject,
                        clock.today())
                .isPresent();
    }

    /** True when the one stands in for the other today. */
    public boolean standsIn(String delegate, String absent) {
        return database.first(
                        "SELECT 1 FROM officer_absence WHERE subject = ? AND delegate = ? AND " + AWAY,
                        row -> true,
                        absent,
                        delegate,
                        clock.today())
                .isPresent();
    }

    private static Absence read(ResultSet row) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("delegate"),
                row.getObject("ended_on", LocalDate.class),
                row.getLong("version"));
    }
}
