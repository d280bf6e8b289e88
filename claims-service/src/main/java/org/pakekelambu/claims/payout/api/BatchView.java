package org.pakekelambu.claims.payout.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.payout.domain.Batch;
import org.pakekelambu.law.benefit.Payer;

/** A batch, and how far its instructions have come. */
@Schema(description = "Instructions handed over together; each has its own end.", examples = """
                {"id": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d77", "payer": "BPJS_KETENAGAKERJAAN", "count": 3, "total": 42000000,
                 "takenBy": "bpjs",
                 "takenAt": "2026-11-22T03:00:00Z", "parts": [{"status": "SENT", "count": 3, "total": 42000000}]}""")
public record BatchView(
        UUID id,
        Payer payer,
        long count,
        @Schema(description = "Whole rupiah.") long total,
        String takenBy,
        Instant takenAt,
        List<Batch.Part> parts) {

    static BatchView of(Batch batch, List<Batch.Part> parts) {
        return new BatchView(
                batch.id(), batch.payer(), batch.count(), batch.total(), batch.takenBy(), batch.takenAt(), parts);
    }
}
