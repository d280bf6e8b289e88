package org.pakekelambu.claims.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.time.BusinessClock;

/** Officers by the subject of their tokens. */
@ApplicationScoped
@Transactional
public class OfficerRegister {
    private final Database database;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    OfficerRegister(Database database, Caller caller, BusinessClock clock, Audit audit) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** Enters an officer, or corrects the number. */
    public void enter(String subject, String nikFingerprint) {
        Instant now = clock.now();
        database.update(
                "INSERT INTO officer (subject, nik_fingerprint, registered_by, registered_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (subject) DO UPDATE SET nik_fingerprint = excluded.nik_fingerprint,"
                        + " registered_by = excluded.registered_by, registered_at = excluded.registered_at",
                subject,
                nikFingerprint,
                caller.subject(),
                now);
        audit.record(AuditEntry.of("officer-entered", "", subject));
    }

    /** These accounts and every other account of the same people, as far as their numbers were entered. */
    public Set<String> accountsOf(Set<String> subjects) {
        Set<String> accounts = new HashSet<>(subjects);
        accounts.addAll(database.query(
                "SELECT b.subject FROM officer a JOIN officer b USING (nik_fingerprint) WHERE a.subject = ANY (?)",
                row -> row.getString(1),
                (Object) subjects.toArray(String[]::new)));
        return accounts;
    }

    /** Fingerprint of an officer's own NIK, where it was entered. */
    public Optional<String> fingerprint(String subject) {
        return database.first(
                "SELECT nik_fingerprint FROM officer WHERE subject = ?", row -> row.getString(1), subject);
    }
}
