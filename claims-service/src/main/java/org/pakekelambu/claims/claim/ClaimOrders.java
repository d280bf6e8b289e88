package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.payout.PayoutBook;
import org.pakekelambu.claims.payout.domain.PayoutOrder;

/** What the proposal of a claim gives to whom; of a death what the member himself had of it is counted. */
@ApplicationScoped
class ClaimOrders {
    private final PayoutBook paid;

    ClaimOrders(PayoutBook paid) {
        this.paid = paid;
    }

    List<PayoutOrder> of(Claim claim) {
        var facts = claim.document().facts();
        return facts.fatal() && facts.underJkk()
                ? PaidToMember.orders(claim.proposal(), paid.ofClaim(claim.id()))
                : Orders.of(claim.proposal());
    }
}
