package org.pakekelambu.claims.claim.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.domain.Wanted;
import org.pakekelambu.claims.payout.api.Masked;
import org.pakekelambu.manners.secrets.Fingerprints;

/** The worker by exactly one of his numbers. */
@Schema(
        description = "The worker by exactly one of id, NIK or KPJ.",
        examples = "{\"id\": \"018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d11\"}")
public record WorkerRequest(
        UUID id,

        @Pattern(regexp = "[0-9]{16}", message = "nik-format") @Schema(description = "16 digits.")
        String nik,

        @Pattern(regexp = "[0-9]{11}", message = "kpj-format") @Schema(description = "11 digits.")
        String kpj) {

    @AssertTrue(message = "exactly-one-number")
    @Schema(hidden = true)
    boolean isOne() {
        return Stream.of(id, nik, kpj).filter(number -> number != null).count() == 1;
    }

    public Wanted wanted(Fingerprints fingerprints) {
        return new Wanted(
                id,
                nik == null ? List.of() : fingerprints.all("nik", nik),
                kpj == null ? List.of() : fingerprints.all("kpj", kpj),
                nik != null ? Masked.number(nik) : kpj != null ? Masked.number(kpj) : null);
    }
}
