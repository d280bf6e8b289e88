package org.pakekelambu.claims.claim.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.OtherClaim;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimDocument;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.ClaimVersion;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;

/** Turns rows of claims and their versions into values. */
@Singleton
class ClaimRows {
    static final String DOCUMENT = "claim.document";
    static final String REASON = "claim.reason";
    private final Sealed sealed;

    ClaimRows(Sealed sealed) {
        this.sealed = sealed;
    }

    Claim claim(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Claim(
                id,
                row.getLong("version"),
                ClaimStatus.valueOf(row.getString("status")),
                row.getString("region"),
                List.of((String[]) row.getArray("filer_regions").getArray()),
                row.getObject("worker_id", UUID.class),
                row.getBoolean("death_confirmed"),
                row.getString("filed_by"),
                Database.instant(row, "filed_at"),
                row.getObject("due_on", LocalDate.class),
                Database.instant(row, "recorded_at"),
                document(id, row));
    }

    /** A version of a claim; what versions kept from before do not say is taken from the claim as it is. */
    Claim past(Claim now, ResultSet row) throws SQLException {
        boolean whole = row.getString("region") != null;
        return new Claim(
                now.id(),
                row.getLong("version"),
                ClaimStatus.valueOf(row.getString("status")),
                whole ? row.getString("region") : now.region(),
                now.filerRegions(),
                whole ? row.getObject("worker_id", UUID.class) : now.workerId(),
                whole ? row.getBoolean("death_confirmed") : now.deathConfirmed(),
                whole ? row.getString("filed_by") : now.filedBy(),
                whole ? Database.instant(row, "filed_at") : now.filedAt(),
                whole ? row.getObject("due_on", LocalDate.class) : now.dueOn(),
                Database.instant(row, "recorded_at"),
                document(now.id(), row));
    }

    OtherClaim other(ResultSet row) throws SQLException {
        Claim claim = claim(row);
        ClaimFacts facts = claim.document().facts();
        return new OtherClaim(
                claim.id(),
                claim.filedAt(),
                facts.occurredOn(),
                facts.diedOn(),
                claim.deathConfirmed(),
                OtherClaim.Accident.of(facts, row.getBoolean("same_paper")));
    }

    ClaimDocument document(UUID id, ResultSet row) throws SQLException {
        return sealed.open(DOCUMENT, id, row.getBytes("document"), ClaimDocument.class);
    }

    ClaimVersion version(UUID id, ResultSet row) throws SQLException {
        byte[] reason = row.getBytes("reason");
        return new ClaimVersion(
                row.getLong("version"),
                ClaimStatus.valueOf(row.getString("status")),
                Step.valueOf(row.getString("step")),
                row.getString("changed_by"),
                reason == null ? null : sealed.open(REASON, id, reason, String.class),
                Database.instant(row, "recorded_at"),
                row.getObject("business_on", LocalDate.class),
                row.getLong("payable_now"),
                row.getLong("held"),
                row.getLong("future"));
    }
}
