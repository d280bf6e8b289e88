package org.pakekelambu.registry.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.registry.sql.Sql;
import org.pakekelambu.registry.worker.domain.ConflictCase;
import org.pakekelambu.registry.worker.domain.Worker;

/** One NIK claimed by two regions is a case for both. Kept although the enrolment that showed it may be refused. */
@ApplicationScoped
public class ConflictCases {
    private static final String OPEN = """
            INSERT INTO conflict_case (worker_id, enrolled_region, claimed_region, claimed_by, first_seen_at, last_seen_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT ON CONSTRAINT one_case_per_worker_and_region
            DO UPDATE SET last_seen_at = excluded.last_seen_at, times = conflict_case.times + 1
            RETURNING id""";

    private final Sql sql;
    private final Audit audit;
    private final Caller caller;

    ConflictCases(Sql sql, Audit audit, Caller caller) {
        this.sql = sql;
        this.audit = audit;
        this.caller = caller;
    }

    /** For the region where the worker stands, and for the one that now claims him; the latter is not told his id. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(UUID worker, String enrolledRegion, String claimedRegion, String by, Instant now) {
        write(worker, enrolledRegion, claimedRegion, by, now);
    }

    /**
     * For a move, with it or not at all. In the move's own transaction: beside it, the case would wait for the number of the
     * worker, which a move under a new matching key changes.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void openWithMove(Worker known, String claimedRegion, String by, Instant now) {
        write(known.id(), known.state().region(), claimedRegion, by, now);
    }

    private void write(UUID worker, String enrolledRegion, String claimedRegion, String by, Instant now) {
        long id = sql.first(OPEN, row -> row.getLong(1), worker, enrolledRegion, claimedRegion, by, now, now)
                .orElseThrow();
        audit.record(AuditEntry.of("conflict-case", enrolledRegion, worker).because("enrolment from " + claimedRegion));
        audit.record(AuditEntry.of("conflict-case", claimedRegion, id).because("known in another region"));
    }

    void open(Worker known, String claimedRegion, String by, Instant now) {
        open(known.id(), known.state().region(), claimedRegion, by, now);
    }

    /** The cases of the caller's regions, be they the one or the other side, in the order they were opened. */
    @Transactional
    public List<ConflictCase> page(PageRequest page) {
        List<ConflictCase> cases = sql.list(
                "SELECT id, worker_id, enrolled_region, claimed_region, claimed_by, first_seen_at, last_seen_at, times"
                        + " FROM conflict_case WHERE id > ? AND ("
                        + caller.regions().condition("enrolled_region") + " OR "
                        + caller.regions().condition("claimed_region") + ") ORDER BY id LIMIT " + (page.limit() + 1),
                ConflictCases::read,
                page.after().map(cursor -> cursor.number(0)).orElse(0L));
        audit.record(AuditEntry.of(
                "list-conflict-cases",
                caller.regions().home(),
                cases.stream().limit(page.limit()).map(ConflictCase::id).toArray()));
        return cases;
    }

    private static ConflictCase read(ResultSet row) throws SQLException {
        return new ConflictCase(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getInt(8));
    }
}
