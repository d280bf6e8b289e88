package org.pakekelambu.claims.claim.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Moments;

/** A report as its notifier sees it: that it arrived and where it stands, nothing about the worker or the money. */
@Schema(description = "A notifier's own report: that it arrived, and where it stands.")
public record ReportView(
        UUID id, ClaimStatus status, ClaimKind kind, LocalDate occurredOn, Instant filedAt, long version) {

    static ReportView of(Claim claim) {
        return new ReportView(
                claim.id(),
                claim.status(),
                claim.document().facts().kind(),
                claim.document().facts().occurredOn(),
                Moments.of(claim).reportedAt(),
                claim.version());
    }
}
