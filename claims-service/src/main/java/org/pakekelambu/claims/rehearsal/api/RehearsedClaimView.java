package org.pakekelambu.claims.rehearsal.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.rehearsal.domain.Effect;
import org.pakekelambu.claims.rehearsal.domain.Reexamined;
import org.pakekelambu.claims.rehearsal.domain.Verdict;

/** A decision that would differ. */
@Schema(name = "RehearsedClaim", description = "One decided claim under the law in force and under the draft.")
public record RehearsedClaimView(
        UUID claimId,
        Effect effect,

        @Schema(description = "Under the law in force, from the same facts.")
        Verdict now,

        Verdict draft,

        @Schema(description = "Whole rupiah; above zero the draft gives more.")
        long difference) {

    static RehearsedClaimView of(Reexamined one) {
        return new RehearsedClaimView(one.claimId(), one.effect(), one.now(), one.draft(), one.difference());
    }
}
