package org.pakekelambu.claims.claim;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.SchoolMoney;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.claims.payout.Payable;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.store.RecoveryStore;

/** Tells payouts whether their claim is still to be paid. */
@Singleton
class PayableClaims implements Payable {
    private final ClaimStore store;
    private final CopyStore copies;
    private final RecoveryStore recoveries;

    PayableClaims(ClaimStore store, CopyStore copies, RecoveryStore recoveries) {
        this.recoveries = recoveries;
        this.store = store;
        this.copies = copies;
    }

    @Override
    public boolean toBePaid(UUID claimId) {
        return store.find(claimId)
                .filter(claim -> claim.decisionStands() && claim.document().doubt() == null)
                .isPresent();
    }

    /** A decision stands as it was made; while an appeal is open the file may have moved on, and what it no longer gives is not undisputed. */
    @Override
    public boolean given(UUID claimId, PayoutOrder share) {
        return share.ofSchoolYear()
                || store.find(claimId)
                        .filter(claim -> claim.status().decidedToPay() || gives(claim, share))
                        .isPresent();
    }

    private static boolean gives(Claim claim, PayoutOrder order) {
        return claim.proposal().lines().stream()
                .filter(line -> line.payable() && order.key().startsWith(line.key() + "|"))
                .flatMap(line ->
                        line.shares().stream().filter(share -> order.key().equals(line.key() + "|" + share.payee())))
                .anyMatch(share -> share.amount() >= order.amount());
    }

    @Override
    public boolean memberDied(UUID claimId) {
        return store.find(claimId)
                .filter(claim -> claim.document().facts().fatal() || recordedDead(claim))
                .isPresent();
    }

    private boolean recordedDead(Claim claim) {
        return claim.workerId() != null
                && copies.byId(claim.workerId())
                        .filter(copy -> copy.worker() != null && copy.worker().death() != null)
                        .isPresent();
    }

    @Override
    public boolean paidNonetheless(UUID claimId) {
        return store.find(claimId)
                .map(claim -> claim.document().decisions())
                .filter(made -> made.size() > 1)
                .map(made -> made.subList(made.size() - 2, made.size()))
                .filter(last -> last.stream().allMatch(PayableClaims::nonetheless))
                .isPresent();
    }

    @Override
    public boolean paidElsewhere(UUID claimId) {
        return store.find(claimId)
                .filter(claim -> recoveries.openForTheSameRisk(
                        claim.workerId(),
                        claimId,
                        claim.document().facts().fatal(),
                        claim.document().facts().occurredOn()))
                .isPresent();
    }

    @Override
    public boolean held(UUID claimId, String share) {
        return store.find(claimId)
                .filter(claim -> claim.proposal() != null)
                .filter(claim -> claim.proposal().lines().stream()
                        .anyMatch(line -> line.shares().stream()
                                .anyMatch(one -> one.held() && share.equals(line.key() + "|" + one.payee()))))
                .isPresent();
    }

    @Override
    public SchoolMoney schoolMoney(UUID claimId, String child) {
        return store.find(claimId)
                .map(Claim::proposal)
                .map(proposal -> SchoolMoney.of(proposal, child))
                .orElse(SchoolMoney.NONE);
    }

    private static boolean nonetheless(Decision decision) {
        return decision.outcome() == Decision.Kind.APPROVE && decision.acceptsSecondPayment();
    }
}
