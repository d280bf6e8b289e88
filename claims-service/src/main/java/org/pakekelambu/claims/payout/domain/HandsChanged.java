package org.pakekelambu.claims.payout.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a decision gives money that is out to other people than those who were to have it. */
public final class HandsChanged {
    private HandsChanged() {}

    /**
     * What the member himself had stays his; that his heirs receive the rest changes no hands.
     *
     * @param standing instructions so far, not those that were replaced
     * @param correcting true when a later fact is worked in: then every new payee is one too many to pass by
     */
    public static boolean by(List<PayoutOrder> allOrders, List<Payout> allStanding, boolean correcting) {
        List<PayoutOrder> orders =
                allOrders.stream().filter(order -> !toMember(order)).toList();
        List<Payout> standing =
                allStanding.stream().filter(payout -> !toMember(payout.order())).toList();
        Set<String> lines = standing.stream()
                .filter(Payout::out)
                .map(payout -> payout.order().lineKey())
                .collect(Collectors.toSet());
        if (lines.isEmpty() || orders.isEmpty()) {
            return false;
        }
        List<PayoutOrder> before = standing.stream().map(Payout::order).toList();
        Set<String> payees = payees(orders);
        boolean newcomer = correcting && !payees(before).containsAll(payees);
        boolean leaver = standing.stream()
                .filter(Payout::out)
                .anyMatch(payout -> !payees.contains(payout.order().payee().key()));
        return newcomer || leaver || lines.stream().anyMatch(line -> differs(of(line, orders), of(line, before)));
    }

    private static boolean toMember(PayoutOrder order) {
        return order.payee().role().equals("MEMBER");
    }

    /** A line that is given to nobody is not given to somebody else. */
    private static boolean differs(List<PayoutOrder> now, List<PayoutOrder> before) {
        return !now.isEmpty() && !payees(now).equals(payees(before));
    }

    private static List<PayoutOrder> of(String line, Collection<PayoutOrder> orders) {
        return orders.stream().filter(order -> order.lineKey().equals(line)).toList();
    }

    private static Set<String> payees(Collection<PayoutOrder> orders) {
        return orders.stream().map(order -> order.payee().key()).collect(Collectors.toSet());
    }
}
