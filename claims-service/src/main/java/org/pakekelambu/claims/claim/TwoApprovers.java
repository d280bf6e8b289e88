package org.pakekelambu.claims.claim;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.claims.adjudication.Recommendation;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.claims.payout.PayoutService;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * Above an amount two approvers are needed, and whatever the amount where money that is out would be given to other people. The amount is the office's own rule, by the day from which it holds.
 */
@Singleton
public class TwoApprovers {
    private final TreeMap<LocalDate, Long> above = new TreeMap<>();
    private final PayoutService payouts;
    private final BusinessClock clock;

    /** @param amounts {@code 2025-07-16=100000000}, several parted by commas; a decision before the first needs one approver */
    TwoApprovers(
            @ConfigProperty(name = "claims.two-approvers.above") String amounts,
            PayoutService payouts,
            BusinessClock clock) {
        this.payouts = payouts;
        for (String rule : amounts.split(",")) {
            String[] parts = rule.strip().split("=");
            above.put(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
        }
        this.clock = clock;
    }

    /** 422 where nothing is proposed to be paid; 403 for who gave the first of two approvals. */
    static void refuse(Claim claim, Set<String> people) {
        if (claim.proposal().recommendation() != Recommendation.APPROVE) {
            throw Problem.unprocessable("nothing-to-approve");
        }
        Decision first = claim.document().firstApproval();
        if (first != null && first.madeBy(people)) {
            throw Problem.forbidden("two-approvers");
        }
    }

    boolean needed(Claim claim, Decision decision, List<PayoutOrder> orders) {
        return decision.acceptsSecondPayment()
                || aboveTheAmount(claim)
                || payouts.changesHands(claim.id(), orders, claim.document().correcting());
    }

    private boolean aboveTheAmount(Claim claim) {
        Map.Entry<LocalDate, Long> rule = above.floorEntry(clock.today());
        return rule != null && claim.total(LineState.PAYABLE) > rule.getValue();
    }
}
