package org.pakekelambu.claims.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Payee;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.PayeeRole;

/**
 * When a member dies after he was paid for an accident, of that accident or of something else: what he had stays his, and the heirs receive the rest of the
 * same line (PP 44/2015 Ps 37(4)). What he had for lasting disability counts against the death money of the same accident (M: the
 * law that was read does not say it; the proposal shows both sums to who decides).
 */
final class PaidToMember {
    /** How a share reads that he had in his lifetime; nothing is ordered for it. */
    static final String WAY = "PAID_TO_MEMBER";

    private static final String MEMBER = "MEMBER";
    private static final String DISABILITY = "JKK.DISABILITY";
    private static final String DEATH = "JKK.DEATH";
    private static final Citation BASIS =
            new Citation("PP 44/2015", "Ps 37(4)", LocalDate.of(2015, 7, 1), Confidence.M);

    private PaidToMember() {}

    /** True once the heirs receive what the member had earned: he died of the accident, or his own lines went to them since. */
    static boolean concerns(ClaimFacts facts, Proposal proposal) {
        return facts.underJkk()
                && (facts.fatal()
                        || proposal.lines().stream()
                                .filter(line -> line.payee() == PayeeRole.MEMBER
                                        && !line.shares().isEmpty())
                                .anyMatch(line -> line.shares().stream()
                                        .noneMatch(share -> share.way().equals("TO_MEMBER"))));
    }

    /** The proposal of a death with his shares beside those of the heirs; each line keeps its amount. */
    static Proposal shown(Proposal proposal, List<Payout> before) {
        boolean death = deathMoney(proposal);
        Map<String, Long> credit = new HashMap<>();
        his(proposal, before)
                .forEach(had -> credit.merge(
                        death && had.code().startsWith(DISABILITY) ? DEATH : had.code(), had.amount(), Math::addExact));
        credit.keySet()
                .removeIf(code -> !death
                        && proposal.lines().stream()
                                .noneMatch(line -> line.code().equals(code)));
        if (credit.isEmpty()) {
            return proposal;
        }
        long sum = credit.values().stream().mapToLong(Long::longValue).sum();
        List<Line> lines = proposal.lines().stream()
                .map(line -> line.payable() ? less(line, credit) : line)
                .toList();
        List<Finding> findings = new ArrayList<>(proposal.findings());
        findings.add(finding(sum));
        List<Payee> payees = new ArrayList<>(proposal.payees());
        payees.add(new Payee(MEMBER, MEMBER, null, "SELF", null, null, null));
        return new Proposal(
                proposal.recommendation(),
                findings,
                lines,
                proposal.forecast(),
                payees,
                proposal.workerVersion(),
                proposal.entitlementVersion(),
                proposal.lawDigest(),
                proposal.grounds());
    }

    /** What is to be ordered: the heirs' shares, and his own as they were paid, so that nobody asks them back. */
    static List<PayoutOrder> orders(Proposal proposal, List<Payout> before) {
        List<PayoutOrder> orders = new ArrayList<>(Orders.of(proposal));
        Map<String, PayoutOrder> his = new HashMap<>();
        his(proposal, before)
                .forEach(had ->
                        his.merge(had.key(), had, (one, more) -> one.rest(one.amount() + more.amount(), one.part())));
        his.values().stream()
                .map(had -> had.rest(deathMoney(proposal) ? had.amount() : still(had, proposal), had.part()))
                .filter(had -> had.amount() > 0)
                .forEach(orders::add);
        return orders;
    }

    private static boolean deathMoney(Proposal proposal) {
        return proposal.lines().stream().anyMatch(line -> line.code().equals(DEATH));
    }

    /** What of his the line still gives where he died of something else; what it never gave is asked back. */
    private static long still(PayoutOrder had, Proposal proposal) {
        return proposal.lines().stream()
                .filter(line -> line.key().equals(had.lineKey()))
                .mapToLong(line -> Math.min(line.amount(), had.amount()))
                .findFirst()
                .orElse(0);
    }

    /** What left for him under shares that are no longer his. */
    private static List<PayoutOrder> his(Proposal proposal, List<Payout> before) {
        List<PayoutOrder> orders = Orders.of(proposal);
        return before.stream()
                .filter(payout -> payout.out() && payout.order().payee().role().equals(MEMBER))
                .map(Payout::order)
                .filter(had -> orders.stream().noneMatch(order -> order.key().equals(had.key())))
                .toList();
    }

    private static Line less(Line line, Map<String, Long> credit) {
        long taken = Math.min(credit.getOrDefault(line.code(), 0L), line.amount());
        if (taken == 0) {
            return line;
        }
        credit.put(line.code(), credit.get(line.code()) - taken);
        List<Line.Share> shares = new ArrayList<>();
        long seen = 0;
        long given = 0;
        for (Line.Share share : line.shares()) {
            seen += share.amount();
            // Of the running sum, so that the shares add up to the rupiah.
            long upTo = Math.multiplyExact(line.amount() - taken, seen) / line.amount();
            shares.add(new Line.Share(share.payee(), share.paidTo(), upTo - given, share.way(), share.held()));
            given = upTo;
        }
        shares.add(new Line.Share(MEMBER, MEMBER, taken, WAY, false));
        return new Line(
                line.key(),
                line.code(),
                line.amount(),
                line.payer(),
                line.payee(),
                line.state(),
                line.heldUntil(),
                line.child(),
                line.schoolYear(),
                line.citation(),
                shares);
    }

    private static Finding finding(long sum) {
        return new Finding(
                "PaidToMemberCounted",
                Outcome.MET,
                Consequence.NOTED,
                BASIS,
                Map.of("paid", Long.toString(sum)),
                null,
                new Text(
                        "Yang sudah dibayar kepada peserta atas kecelakaan yang sama diperhitungkan.",
                        "What the member was paid for the same accident is counted."),
                null);
    }
}
