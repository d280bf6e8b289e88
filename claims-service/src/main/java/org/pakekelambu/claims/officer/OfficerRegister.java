package org.pakekelambu.claims.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.secrets.Fingerprints;
import org.pakekelambu.manners.time.BusinessClock;

/** Officers by the subject of their tokens. */
@ApplicationScoped
@Transactional
public class OfficerRegister {
    private final Database database;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;
    private final Fingerprints fingerprints;

    OfficerRegister(Database database, Caller caller, BusinessClock clock, Audit audit, Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** Enters an officer, or corrects the number by a further entry. Nobody enters himself, under whichever account. */
    public void enter(String subject, String nik) {
        String self = caller.subject();
        List<String> numbers = fingerprints.all("nik", nik);
        if (subject.equals(self) || !Collections.disjoint(fingerprints(self), numbers)) {
            throw Problem.forbidden("own-number");
        }
        database.update(
                "INSERT INTO officer_entry (subject, nik_fingerprint, nik_fingerprint_before, entered_by, entered_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                subject,
                numbers.get(0),
                numbers.size() > 1 ? numbers.get(1) : null,
                self,
                clock.now());
        audit.record(AuditEntry.of("officer-entered", caller.regions().home(), subject));
    }

    /** Every entry of an officer, oldest first. */
    List<OfficerEntry> entries(String subject) {
        audit.record(AuditEntry.of("officer-read", caller.regions().home(), subject));
        return database.query(
                "SELECT subject, entered_by, entered_at, COALESCE(lag(nik_fingerprint) OVER (ORDER BY id)"
                        + " NOT IN (nik_fingerprint, COALESCE(nik_fingerprint_before, nik_fingerprint)), false) AS other"
                        + " FROM officer_entry WHERE subject = ? ORDER BY id",
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
                "SELECT b.subject FROM officer_entry a JOIN officer_entry b"
                        + " ON b.nik_fingerprint IN (a.nik_fingerprint, a.nik_fingerprint_before)"
                        + " OR b.nik_fingerprint_before = a.nik_fingerprint WHERE a.subject = ANY (?)",
                row -> row.getString(1),
                (Object) subjects.toArray(String[]::new)));
        return accounts;
    }

    /** Fingerprints of an officer's own NIK: every one that was ever entered, so that a later entry loosens nothing. */
    public Set<String> fingerprints(String subject) {
        return Set.copyOf(database.query(
                "SELECT nik_fingerprint FROM officer_entry WHERE subject = ? UNION SELECT nik_fingerprint_before"
                        + " FROM officer_entry WHERE subject = ? AND nik_fingerprint_before IS NOT NULL",
                row -> row.getString(1),
                subject,
                subject));
    }

    /** Under the matching key of today: a number known only under a key that goes would soon match nobody's family. */
    public boolean isEntered(String subject) {
        return fingerprints(subject).stream().anyMatch(fingerprints::isCurrent);
    }
}
