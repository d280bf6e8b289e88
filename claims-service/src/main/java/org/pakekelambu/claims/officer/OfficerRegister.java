package org.pakekelambu.claims.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
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

    /** Enters an officer, or corrects the number by a further entry. Nobody enters himself, under whichever account. */
    public void enter(String subject, String nikFingerprint) {
        String self = caller.subject();
        if (subject.equals(self) || fingerprints(self).contains(nikFingerprint)) {
            throw Problem.forbidden("own-number");
        }
        database.update(
                "INSERT INTO officer_entry (subject, nik_fingerprint, entered_by, entered_at) VALUES (?, ?, ?, ?)",
                subject,
                nikFingerprint,
                self,
                clock.now());
        audit.record(AuditEntry.of("officer-entered", caller.regions().home(), subject));
    }

    /** Every entry of an officer, oldest first. */
    List<OfficerEntry> entries(String subject) {
        audit.record(AuditEntry.of("officer-read", caller.regions().home(), subject));
        return database.query(
                "SELECT subject, entered_by, entered_at, COALESCE(nik_fingerprint <> lag(nik_fingerprint) OVER (ORDER BY id),"
                        + " false) AS other FROM officer_entry WHERE subject = ? ORDER BY id",
                row -> new OfficerEntry(
                        row.getString("subject"),
                        row.getString("entered_by"),
                        Database.instant(row, "entered_at"),
                        row.getBoolean("other")),
                subject);
    }

    /** These accounts and every other account of the same people, as far as their numbers were entered. */
    public Set<String> accountsOf(Set<String> subjects) {
        Set<String> accounts = new HashSet<>(subjects);
        accounts.addAll(database.query(
                "SELECT b.subject FROM officer_entry a JOIN officer_entry b USING (nik_fingerprint) WHERE a.subject = ANY (?)",
                row -> row.getString(1),
                (Object) subjects.toArray(String[]::new)));
        return accounts;
    }

    /** Fingerprints of an officer's own NIK: every one that was ever entered, so that a later entry loosens nothing. */
    public Set<String> fingerprints(String subject) {
        return Set.copyOf(database.query(
                "SELECT DISTINCT nik_fingerprint FROM officer_entry WHERE subject = ?",
                row -> row.getString(1),
                subject));
    }
}
