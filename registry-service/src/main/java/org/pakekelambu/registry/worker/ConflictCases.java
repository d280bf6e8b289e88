package org.pakekelambu.registry.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.registry.sql.Sql;

/** One NIK claimed by two regions is a case for both. Kept although the enrolment that showed it is refused. */
@ApplicationScoped
public class ConflictCases {
    private static final String OPEN = """
            INSERT INTO conflict_case (worker_id, enrolled_region, claimed_region, claimed_by, first_seen_at, last_seen_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT ON CONSTRAINT one_case_per_worker_and_region
            DO UPDATE SET last_seen_at = excluded.last_seen_at, times = conflict_case.times + 1""";

    private final Sql sql;
    private final Audit audit;

    ConflictCases(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(UUID worker, String enrolledRegion, String claimedRegion, String by, Instant now) {
        sql.update(OPEN, worker, enrolledRegion, claimedRegion, by, now, now);
        audit.record(AuditEntry.of("conflict-case", enrolledRegion, worker).because("enrolment from " + claimedRegion));
    }
}
