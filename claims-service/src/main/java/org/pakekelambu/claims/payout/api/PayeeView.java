package org.pakekelambu.claims.payout.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.payout.domain.Payee;

/** Who receives a payout; name and account number in full only for who pays the line. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Who receives the money. Name and account number are masked except for who pays the line.")
public record PayeeView(
        @Schema(
                examples = "HEIR",
                description =
                        "MEMBER, HEIR, CHILD, GUARDIAN, ATTORNEY, BURIAL_PAYER, FACILITY or SOCIAL_SECURITY_FUND.")
        String role,

        UUID familyId,
        String relation,

        @Schema(description = "The child for whom a guardian receives.")
        UUID forMinor,

        String name,
        String bank,
        String accountNumber,
        String accountHolder) {

    public static PayeeView of(Payee payee, boolean inFull) {
        return new PayeeView(
                payee.role(),
                payee.familyId(),
                payee.relation(),
                payee.forMinor(),
                inFull ? payee.name() : Masked.name(payee.name()),
                payee.bank(),
                inFull ? payee.accountNumber() : Masked.number(payee.accountNumber()),
                inFull ? payee.accountHolder() : Masked.name(payee.accountHolder()));
    }
}
