package org.pakekelambu.registry.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
            SELECT worker, region, ?, ?, ?, ? FROM unnest(?, ?) AS known (worker, region) ORDER BY worker
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

    /** Somebody known, and the region where he stands. */
    public record Known(UUID worker, String region) {}

    /**
     * For the regions where the workers stand, and for the one that now claims them; the latter is not told their ids. In the
     * transaction there is, if any: a refused enrolment is undone before, see {@link Enrolling}.
     */
    @Transactional
    public void open(List<Known> known, String claimedRegion, String by, Instant now) {
        if (known.isEmpty()) {
            return;
        }
        List<Long> ids = sql.list(
                OPEN,
                row -> row.getLong(1),
                claimedRegion,
                by,
                now,
                now,
                known.stream().map(Known::worker).toArray(UUID[]::new),
                known.stream().map(Known::region).toArray(String[]::new));
        var entries = new ArrayList<AuditEntry>();
        known.forEach(one -> entries.add(
                AuditEntry.of("conflict-case", one.region(), one.worker()).because("enrolment from " + claimedRegion)));
        ids.forEach(id ->
                entries.add(AuditEntry.of("conflict-case", claimedRegion, id).because("known in another region")));
        audit.appendAll(entries);
    }

    void open(Worker known, String claimedRegion, String by, Instant now) {
        open(List.of(new Known(known.id(), known.state().region())), claimedRegion, by, now);
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
