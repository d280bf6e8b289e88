package org.pakekelambu.claims.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.api.AccountRequest;

/** Where a payee is to be paid. */
@Schema(description = "The account of a payee who has none yet.", examples = """
                {"name": "RSUD Sekayu", "account": {"bank": "BANK SUMSEL BABEL", "number": "1234567890", "holder": "RSUD Sekayu"}}""")
public record EnteredAccountRequest(
        @Size(min = 1, max = 100)
        @Schema(description = "Who the payee is, where the claim does not say: the facility's name, the member's.")
        String name,

        @NotNull @Valid @Schema(required = true) AccountRequest account) {}
