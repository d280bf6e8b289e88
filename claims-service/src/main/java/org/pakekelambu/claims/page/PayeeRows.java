package org.pakekelambu.claims.page;

import java.util.List;
import org.pakekelambu.claims.claim.api.ClaimPayeeView;
import org.pakekelambu.claims.claim.api.ClaimView;

/** Who has money of a claim, who is paid it, and what of it waits, as the case page shows it. */
final class PayeeRows {
    private PayeeRows() {}

    static List<CaseView.Payee> of(ClaimView claim, Speech say) {
        return claim.payees().stream()
                .filter(payee -> payee.payableNow() + payee.held() > 0)
                .map(payee -> payee(payee, claim, say))
                .toList();
    }

    /** Whose money it is, and the account it goes to: the guardian's or attorney's where he is the one who is paid. */
    private static CaseView.Payee payee(ClaimPayeeView payee, ClaimView claim, Speech say) {
        ClaimPayeeView paid = claim.payees().stream()
                .filter(other -> other.key().equals(payee.paidTo()))
                .findFirst()
                .orElse(payee);
        String name = LineRow.name(payee, say);
        return new CaseView.Payee(
                paid == payee ? name : name + ", " + say.word("paid-to") + " " + LineRow.name(paid, say),
                paid.accountNumber() == null ? "–" : paid.bank() + " " + paid.accountNumber(),
                say.money(payee.payableNow()),
                say.money(payee.held()));
    }
}
