package org.pakekelambu.claims.claim.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.facts.Account;
import org.pakekelambu.manners.secrets.Fingerprints;

/** Where money may go. */
@Schema(
        description = "A bank account. Kept encrypted, masked in answers.",
        examples = "{\"bank\": \"BANK SUMSEL BABEL\", \"number\": \"1234567890\", \"holder\": \"Siti Aminah\"}")
public record AccountRequest(
        @NotBlank @Size(max = 60) String bank,

        @NotBlank @Pattern(regexp = "[0-9][0-9 -]{4,29}", message = "account-format")
        String number,

        @NotBlank @Size(max = 100) String holder) {

    /** Where to pay, of a payee who is known otherwise. */
    public Account toAccount() {
        return new Account(bank, number, holder);
    }

    /** As the facts keep it: told from another account by a keyed fingerprint. */
    Account toAccount(Fingerprints fingerprints) {
        return new Account(
                bank, number, holder, fingerprints.of("account", toAccount().key()));
    }
}
