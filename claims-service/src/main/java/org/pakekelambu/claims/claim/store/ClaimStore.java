package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.OtherClaim;
import org.pakekelambu.claims.claim.domain.BpjsEffect;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.LegalDays;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.claim.domain.Wanted;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;
import org.pakekelambu.law.benefit.LineState;

/** Writes claims: the row as it stands and a version beside it, always together; and finds one to work on. */
@Singleton
public class ClaimStore {
    /** Steps of who works on a claim, none of whom decides it. */
    static final String WORK =
            "step IN ('REPORTED', 'FILED', 'ASSESSED', 'DOCUMENT_ADDED', 'APPEALED', 'APPEAL_DETERMINED',"
                    + " 'CORRECTED')";

    private final Database database;
    private final Sealed sealed;
    private final ClaimRows rows;

    ClaimStore(Database database, Sealed sealed, ClaimRows rows) {
        this.database = database;
        this.sealed = sealed;
        this.rows = rows;
    }

    public void insert(Claim claim, Step step, String by, String reason, LocalDate on) {
        Wanted wanted = claim.document().wanted();
        byte[] document = document(claim);
        LegalDays days = LegalDays.of(claim);
        database.update(
                "INSERT INTO claim (id, kind, occurred_on, died_on, region, filer_regions, wanted_worker, wanted_nik,"
                        + " wanted_kpj, filed_by, filed_at, version, status, worker_id, death_confirmed, due_on,"
                        + " payable_now, held, future, law_digest, recorded_at, document,"
                        + " reported_on, stage_two_on, billed_on, under_jkk, suspected, told_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                claim.id(),
                claim.document().facts().kind(),
                claim.document().facts().occurredOn(),
                claim.document().facts().diedOn(),
                claim.region(),
                claim.filerRegions().toArray(String[]::new),
                wanted.workerId(),
                wanted.nik().toArray(String[]::new),
                wanted.kpj().toArray(String[]::new),
                claim.filedBy(),
                claim.filedAt(),
                claim.version(),
                claim.status(),
                claim.workerId(),
                claim.deathConfirmed(),
                claim.dueOn(),
                claim.total(LineState.PAYABLE),
                claim.total(LineState.HELD),
                claim.total(LineState.FUTURE),
                claim.proposal() == null ? null : claim.proposal().lawDigest(),
                claim.recordedAt(),
                document,
                days.reportedOn(),
                days.stageTwoOn(),
                days.billedOn(),
                days.underJkk(),
                days.suspected(),
                days.toldOn());
        addVersion(claim, document, step, by, reason, on);
    }

    /** Replaces the row by its next version; whoever calls holds the row's lock. */
    public void update(Claim claim, Step step, String by, String reason, LocalDate on) {
        Wanted wanted = claim.document().wanted();
        byte[] document = document(claim);
        LegalDays days = LegalDays.of(claim);
        database.update(
                "UPDATE claim SET kind = ?, occurred_on = ?, died_on = ?, region = ?, filer_regions = ?, filed_by = ?,"
                        + " filed_at = ?, wanted_worker = ?, wanted_nik = ?, wanted_kpj = ?, version = ?, status = ?, worker_id = ?, death_confirmed = ?,"
                        + " accident_decided = ?, total_disability = ?, bpjs_differs = ?, due_on = ?,"
                        + " payable_now = ?, held = ?, future = ?, law_digest = ?, recorded_at = ?, document = ?,"
                        + " reported_on = ?, stage_two_on = ?, billed_on = ?, under_jkk = ?, suspected = ?, told_on = ?"
                        + " WHERE id = ?",
                claim.document().facts().kind(),
                claim.document().facts().occurredOn(),
                claim.document().facts().diedOn(),
                claim.region(),
                claim.filerRegions().toArray(String[]::new),
                claim.filedBy(),
                claim.filedAt(),
                wanted.workerId(),
                wanted.nik().toArray(String[]::new),
                wanted.kpj().toArray(String[]::new),
                claim.version(),
                claim.status(),
                claim.workerId(),
                claim.deathConfirmed(),
                claim.accidentDecided(),
                claim.totalDisabilityDecided(),
                BpjsEffect.differs(claim),
                claim.dueOn(),
                claim.total(LineState.PAYABLE),
                claim.total(LineState.HELD),
                claim.total(LineState.FUTURE),
                claim.proposal() == null ? null : claim.proposal().lawDigest(),
                claim.recordedAt(),
                document,
                days.reportedOn(),
                days.stageTwoOn(),
                days.billedOn(),
                days.underJkk(),
                days.suspected(),
                days.toldOn(),
                claim.id());
        addVersion(claim, document, step, by, reason, on);
    }

    /** The claim, locked until the transaction ends. */
    public Optional<Claim> lock(UUID id) {
        return database.first("SELECT * FROM claim WHERE id = ? FOR UPDATE", rows::claim, id);
    }

    /** Without opening it. */
    public Optional<Standing> standing(UUID id) {
        return database.first(
                "SELECT version, region FROM claim WHERE id = ?",
                row -> new Standing(row.getLong("version"), row.getString("region")),
                id);
    }

    public record Standing(long version, String region) {}

    public Optional<Claim> find(UUID id) {
        return database.first("SELECT * FROM claim WHERE id = ?", rows::claim, id);
    }

    /** Other claims for a worker that somebody still stands by, the earliest first; identity papers are the same in all. */
    public List<OtherClaim> others(UUID workerId, UUID exceptClaim) {
        return database.query(
                "SELECT c.*, EXISTS (SELECT 1 FROM claim_document a JOIN claim_document b USING (sha256)"
                        + " WHERE a.claim_id = c.id AND b.claim_id = ?"
                        + " AND a.kind NOT IN ('MEMBER_CARD', 'KTP', 'KK', 'BANK_BOOK')) AS same_paper"
                        + " FROM claim c WHERE worker_id = ? AND id <> ?"
                        + " AND status NOT IN ('DRAFT', 'WITHDRAWN', 'REJECTED') ORDER BY filed_at, id",
                rows::other,
                exceptClaim,
                workerId,
                exceptClaim);
    }

    /** Whether one of these people reported, filed, answered, corrected or added a paper to a claim. */
    public boolean workedOn(UUID id, Collection<String> people) {
        return !database.query(
                        "SELECT 1 FROM claim_version WHERE claim_id = ? AND changed_by = ANY (?)"
                                + " AND " + WORK
                                + " UNION ALL SELECT 1 FROM claim_document WHERE claim_id = ? AND uploaded_by = ANY (?)"
                                + " LIMIT 1",
                        row -> true,
                        id,
                        people.toArray(String[]::new),
                        id,
                        people.toArray(String[]::new))
                .isEmpty();
    }

    private void addVersion(Claim claim, byte[] document, Step step, String by, String reason, LocalDate on) {
        database.update(
                "INSERT INTO claim_version (claim_id, version, status, step, changed_by, reason, recorded_at, business_on,"
                        + " payable_now, held, future, document, region, worker_id, death_confirmed, filed_by, filed_at, due_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                claim.id(),
                claim.version(),
                claim.status(),
                step,
                by,
                reason == null ? null : sealed.seal(ClaimRows.REASON, claim.id(), reason),
                claim.recordedAt(),
                on,
                claim.total(LineState.PAYABLE),
                claim.total(LineState.HELD),
                claim.total(LineState.FUTURE),
                document,
                claim.region(),
                claim.workerId(),
                claim.deathConfirmed(),
                claim.filedBy(),
                claim.filedAt(),
                claim.dueOn());
    }

    private byte[] document(Claim claim) {
        return sealed.seal(ClaimRows.DOCUMENT, claim.id(), claim.document());
    }
}
