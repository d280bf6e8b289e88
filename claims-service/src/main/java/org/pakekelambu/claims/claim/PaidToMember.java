package org.pakekelambu.claims.claim;

import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;

/**
 * When a member dies of the accident for which he was paid already: what he had stays his, and the heirs receive the rest of the
 * same line. What he had for lasting disability counts against the death money of the same accident (M: the law that was read does
 * not say it; the officer who decides sees both sums).
 */
final class PaidToMember {
    private static final String DISABILITY = "JKK.DISABILITY";
    private static final String DEATH = "JKK.DEATH";

    private PaidToMember() {}

    /** The orders of a death, less what the member himself had of them. */
    static List<PayoutOrder> counted(List<PayoutOrder> orders, List<Payout> before) {
        List<PayoutOrder> his = before.stream()
                .filter(payout -> payout.out() && payout.order().payee().role().equals("MEMBER"))
                .map(Payout::order)
                .filter(had -> orders.stream().noneMatch(order -> order.key().equals(had.key())))
                .toList();
        List<PayoutOrder> result = orders;
        for (PayoutOrder had : his) {
            result = less(result, had.code().startsWith(DISABILITY) ? DEATH : had.code(), had.amount());
        }
        List<PayoutOrder> all = new ArrayList<>(result);
        all.addAll(his);
        return merged(all);
    }

    /** Taken off the shares of a line in proportion; a share of which nothing remains is gone. */
    private static List<PayoutOrder> less(List<PayoutOrder> orders, String code, long credit) {
        long total = orders.stream()
                .filter(order -> order.code().equals(code))
                .mapToLong(PayoutOrder::amount)
                .sum();
        long left = Math.max(0, total - credit);
        List<PayoutOrder> rest = new ArrayList<>();
        long seen = 0;
        long given = 0;
        for (PayoutOrder order : orders) {
            if (!order.code().equals(code)) {
                rest.add(order);
                continue;
            }
            seen += order.amount();
            // Of the running sum, so that the shares add up to the rupiah.
            long upTo = Math.multiplyExact(left, seen) / total;
            if (upTo > given) {
                rest.add(order.rest(upTo - given, order.part()));
            }
            given = upTo;
        }
        return rest;
    }

    /** One order for a share, whatever number of parts it was paid in. */
    private static List<PayoutOrder> merged(List<PayoutOrder> orders) {
        List<PayoutOrder> one = new ArrayList<>();
        for (PayoutOrder order : orders) {
            int at = -1;
            for (int i = 0; i < one.size(); i++) {
                at = one.get(i).key().equals(order.key()) ? i : at;
            }
            if (at < 0) {
                one.add(order);
            } else {
                PayoutOrder sum = one.get(at);
                one.set(at, sum.rest(sum.amount() + order.amount(), sum.part()));
            }
        }
        return one;
    }
}
