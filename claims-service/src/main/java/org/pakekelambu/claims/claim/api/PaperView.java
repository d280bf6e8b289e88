package org.pakekelambu.claims.claim.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.domain.Paper;

/** A paper of a claim, without its content. */
@Schema(description = "A paper of a claim.", examples = """
                {"id": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d33", "kind": "DEATH_CERTIFICATE", "contentType": "application/pdf",
                 "size": 48213, "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 "uploadedBy": "rina", "uploadedAt": "2026-07-11T02:00:00Z"}""")
public record PaperView(
        UUID id, String kind, String contentType, long size, String sha256, String uploadedBy, Instant uploadedAt) {

    static PaperView of(Paper paper) {
        return new PaperView(
                paper.id(),
                paper.kind(),
                paper.contentType(),
                paper.size(),
                paper.sha256(),
                paper.uploadedBy(),
                paper.uploadedAt());
    }
}
