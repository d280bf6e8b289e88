package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.payout.PayoutBook;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;

/** What the proposal of a claim gives to whom; once the member is dead what he himself had of it is counted. */
@ApplicationScoped
class ClaimOrders {
    private final PayoutBook paid;

    ClaimOrders(PayoutBook paid) {
        this.paid = paid;
    }

    List<PayoutOrder> of(Claim claim) {
        Proposal proposal = claim.proposal();
        boolean his = PaidToMember.concerns(claim.document().facts(), proposal);
        if (!his && proposal.heldShares() == 0) {
            return Orders.of(proposal);
        }
        List<Payout> before = paid.ofClaim(claim.id());
        List<PayoutOrder> orders = new ArrayList<>(his ? PaidToMember.orders(proposal, before) : Orders.of(proposal));
        orders.addAll(outAlready(proposal, before));
        return orders;
    }

    /** What left under a share before it was held stays with its payee until the dispute is over: nobody is asked to pay it back. */
    private static List<PayoutOrder> outAlready(Proposal proposal, List<Payout> before) {
        List<PayoutOrder> orders = new ArrayList<>();
        for (Line line : proposal.lines()) {
            for (Line.Share share : line.payable() ? line.shares() : List.<Line.Share>of()) {
                List<PayoutOrder> out = before.stream()
                        .filter(Payout::out)
                        .map(Payout::order)
                        .filter(order -> order.key().equals(line.key() + "|" + share.payee()))
                        .toList();
                if (share.held() && !out.isEmpty()) {
                    long sum = out.stream().mapToLong(PayoutOrder::amount).reduce(0, Math::addExact);
                    orders.add(out.get(0)
                            .rest(Math.min(sum, share.amount()), out.get(0).part()));
                }
            }
        }
        return orders;
    }
}
