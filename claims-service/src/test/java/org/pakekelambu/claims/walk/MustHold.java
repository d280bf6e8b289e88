package org.pakekelambu.claims.walk;

import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;

/** What must hold after every deed: the service's payouts beside the walk's own ledger. */
final class MustHold {
    private static final Set<String> LIVE = Set.of("ORDERED", "SENT", "UNKNOWN", "PAID");
    private static final Set<String> OUT = Set.of("SENT", "UNKNOWN", "PAID");
    private static final long TWO_APPROVERS_ABOVE = 100_000_000;

    private final Walk walk;

    MustHold(Walk walk) {
        this.walk = walk;
    }

    /** For every claim that was touched since the last look, and its likes. */
    void now() {
        walk.touched.forEach(claim -> {
            money(claim);
            oneDeathIsPaidOnce(claim);
        });
        walk.touched.clear();
    }

    /** Every instruction that appears rests on two persons and stays within the decision; none ever changes its sum. */
    private void money(String claim) {
        List<Map<String, Object>> payouts = Office.payouts(claim);
        for (Map<String, Object> payout : payouts) {
            Map<String, Object> first = walk.ledger.seen.putIfAbsent((String) payout.get("id"), payout);
            if (first == null) {
                twoPersons(claim, payout);
                withinTheDecision(claim, payout, payouts);
            } else {
                check(first.get("amount").equals(payout.get("amount")), () -> first + " became " + payout);
                check(first.get("payee").equals(payout.get("payee")), () -> first + " became " + payout);
            }
        }
        Ledger.Deed standing = walk.ledger.standingApproval(claim);
        check(
                standing != null
                        || payouts.stream().noneMatch(one -> one.get("status").equals("ORDERED")),
                () -> claim + " has orders without a standing approval: " + payouts);
    }

    private void twoPersons(String claim, Map<String, Object> payout) {
        Ledger.Deed approval = walk.ledger.lastApproval(claim);
        check(approval != null, () -> payout + " was never approved");
        Set<String> hands = walk.ledger.handsBefore(approval);
        check(
                Collections.disjoint(hands, approval.persons()),
                () -> payout + " approved by " + approval.persons() + ", worked on by " + hands);
    }

    private void withinTheDecision(String claim, Map<String, Object> payout, List<Map<String, Object>> payouts) {
        String code = (String) payout.get("code");
        long live = payouts.stream()
                .filter(one -> one.get("code").equals(code) && LIVE.contains(one.get("status")))
                .mapToLong(one -> ClaimDeeds.number(one.get("amount")))
                .sum();
        long given = walk.ledger.given(claim, code);
        long back = walk.ledger.cameBack(claim, code);
        boolean knowingly = walk.ledger.secondPaymentAccepted(claim);
        check(
                knowingly || live - back <= given,
                () -> claim + " orders " + payout + " although " + live + " is live, " + back + " came back and "
                        + given + " is given: " + payouts);
        sharePaidOnce(payout, payouts, given);
        deathPaidOnce(claim, payout);
    }

    /** Nothing is ordered while money of another claim for the same death is out beyond what that one gives. */
    private void deathPaidOnce(String claim, Map<String, Object> payout) {
        boolean knowingly = walk.ledger.secondPaymentAccepted(claim);
        for (String other : walk.claimsLike(claim)) {
            long given = walk.ledger.givenInAll(other);
            long out = Office.payouts(other).stream()
                    .filter(one -> OUT.contains(one.get("status")) && !walk.ledger.late.contains(one.get("id")))
                    .mapToLong(one -> ClaimDeeds.number(one.get("amount")))
                    .sum();
            long beyond = out - given - walk.ledger.cameBack(other);
            check(
                    knowingly || other.equals(claim) || beyond <= 0,
                    () -> payout + " is ordered while " + beyond + " of " + other + " is out that nobody owes");
        }
    }

    /** One payee never has more of a code on its way to him than the code gives, whoever accepted what. */
    private void sharePaidOnce(Map<String, Object> payout, List<Map<String, Object>> payouts, long given) {
        long his = payouts.stream()
                .filter(one -> one.get("code").equals(payout.get("code"))
                        && one.get("payee").equals(payout.get("payee")))
                .filter(one -> LIVE.contains(one.get("status")) && !walk.ledger.late.contains(one.get("id")))
                .mapToLong(one -> ClaimDeeds.number(one.get("amount")))
                .sum();
        long back = walk.ledger.cameBack((String) payout.get("claimId"), (String) payout.get("code"));
        check(his - back <= given, () -> payout + ": " + his + " to one payee, given " + given + ": " + payouts);
    }

    /** Of all claims for a worker's one death one stands. */
    private void oneDeathIsPaidOnce(String claim) {
        List<String> states = walk.as("officer")
                .get(
                        "/api/v1/claims?workerId={w}&limit=100",
                        walk.claims.get(claim).toString())
                .as(Answer.class)
                .getList("items.status");
        long standing =
                states.stream().filter(Set.of("APPROVED", "PAID")::contains).count();
        check(standing <= 1, () -> "One death stands approved in " + standing + " claims");
    }

    /** Above the office's amount another person approved first. */
    static void twoApproversAboveTheAmount(JsonPath approved, Set<String> first, Set<String> second) {
        long payable = approved.getLong("payableNow");
        check(
                payable <= TWO_APPROVERS_ABOVE || (!first.isEmpty() && Collections.disjoint(first, second)),
                () -> payable + " approved by " + first + " and " + second);
    }

    /** at the end: what is called paid was paid by the bank, and every claim whose worker is known is listed. */
    void atTheEnd() {
        Set<String> listed = new HashSet<>();
        for (String claim : walk.claims.keySet()) {
            listed.addAll(walk.as("officer")
                    .get(
                            "/api/v1/claims?workerId={w}&limit=500",
                            walk.claims.get(claim).toString())
                    .as(Answer.class)
                    .getList("items.id"));
            check(listed.contains(claim), () -> claim + " is not listed");
            if (Office.claim(claim).getString("status").equals("PAID")) {
                long out = Office.payouts(claim).stream()
                        .mapToLong(one -> walk.ledger.out.getOrDefault(one.get("id"), 0L))
                        .sum();
                long given = walk.ledger.given(claim).payable();
                check(out >= given, () -> claim + " is called paid; the bank moved " + out + " of " + given);
            }
        }
    }

    static void check(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise.get());
        }
    }
}
