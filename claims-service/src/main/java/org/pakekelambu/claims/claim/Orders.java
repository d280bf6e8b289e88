package org.pakekelambu.claims.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Payee;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.facts.Account;
import org.pakekelambu.claims.payout.domain.PayoutOrder;

/** Turns the payable shares of an approved proposal into orders: one per line and payee. Held shares wait. */
final class Orders {
    private Orders() {}

    static List<PayoutOrder> of(Proposal proposal) {
        Map<String, Payee> payees =
                proposal.payees().stream().collect(Collectors.toMap(Payee::key, Function.identity()));
        List<PayoutOrder> orders = new ArrayList<>();
        for (Line line : proposal.lines()) {
            if (line.payable()) {
                for (Line.Share share : line.shares()) {
                    if (!share.held() && share.amount() > 0 && !share.way().equals(PaidToMember.WAY)) {
                        orders.add(new PayoutOrder(
                                line.key(), line.code(), line.payer().name(), share.amount(), payee(share, payees)));
                    }
                }
            }
        }
        return orders;
    }

    /** Whose money it is makes the order unique; who receives it is whom we pay. */
    private static org.pakekelambu.claims.payout.domain.Payee payee(Line.Share share, Map<String, Payee> payees) {
        Payee receiver = payees.get(share.paidTo());
        Payee owner = payees.get(share.payee());
        boolean guardian = share.way().equals("TO_GUARDIAN");
        String role = guardian ? "GUARDIAN" : share.way().equals("TO_ATTORNEY") ? "ATTORNEY" : receiver.role();
        UUID minor = guardian ? owner.familyId() : null;
        Account account = receiver.account();
        return new org.pakekelambu.claims.payout.domain.Payee(
                share.payee(),
                role,
                receiver.familyId(),
                receiver.relation(),
                minor,
                receiver.name(),
                account == null ? null : account.bank(),
                account == null ? null : account.number(),
                account == null ? null : account.holder());
    }
}
