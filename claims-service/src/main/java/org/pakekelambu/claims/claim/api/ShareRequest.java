package org.pakekelambu.claims.claim.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.ShareChange;
import org.pakekelambu.manners.secrets.Fingerprints;

/** What an officer says of how the share of one heir is paid. */
@Schema(
        description = "How the share of one heir is paid: exactly one of contested, disputeEnded, guardian, attorney"
                + " and birthDate. contested and disputeEnded by an officer other than the filer.",
        examples = """
                {"payee": "018f9a5e-7b1c-7c55-9d0e-2f6f0a4c1d22", "contested": "The first wife disputes the marriage before the court."}""")
public record ShareRequest(
        @NotBlank
        @Size(max = 60)
        @Schema(
                required = true,
                description = "Key of the heir among the payees of the claim: his family id, or named-1 and so on.")
        String payee,

        @Size(min = 1, max = 500) @Schema(description = "Why the share is disputed: it is held from now on.")
        String contested,

        @Size(min = 1, max = 500) @Schema(description = "How the dispute ended: the share is paid.")
        String disputeEnded,

        @Valid
        @Schema(description = "Who receives a minor's money: of the family, or somebody from outside with an account.")
        PersonRequest guardian,

        @Valid @Schema(description = "The heir of the same rank who receives it by power of attorney.")
        PersonRequest attorney,

        @Schema(description = "Of an heir who is not in the family on record: whether he is of age says who receives.")
        LocalDate birthDate) {

    @AssertTrue(message = "one-word-on-a-share")
    @Schema(hidden = true)
    boolean isOneThing() {
        return Arrays.asList(contested, disputeEnded, guardian, attorney, birthDate).stream()
                        .filter(Objects::nonNull)
                        .count()
                == 1;
    }

    ShareChange toChange(Fingerprints fingerprints) {
        return new ShareChange(
                payee,
                contested,
                disputeEnded,
                guardian == null ? null : guardian.toPerson(fingerprints),
                attorney == null ? null : attorney.toPerson(fingerprints),
                birthDate);
    }
}
