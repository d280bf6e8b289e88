package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.ShareAccount;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.claims.payout.store.ShareStore;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * Brings what is ordered in line with what was decided, share by share: what is missing is ordered, what was paid too much is asked
 * back, and what went out is never touched. A second decision therefore never pays twice.
 */
@ApplicationScoped
@Transactional
public class Ordering {
    private final PayoutStore store;
    private final ShareStore shares;
    private final BusinessClock clock;

    Ordering(PayoutStore store, ShareStore shares, BusinessClock clock) {
        this.store = store;
        this.shares = shares;
        this.clock = clock;
    }

    /** Carries out a decision, whole: a share that is not among the orders is given nothing any more. */
    void settle(UUID claimId, long version, String region, List<PayoutOrder> orders, String by) {
        Map<String, List<Payout>> standing = new LinkedHashMap<>();
        store.standing(claimId)
                .forEach(payout -> standing.computeIfAbsent(payout.order().key(), key -> new ArrayList<>())
                        .add(payout));
        for (PayoutOrder order : orders) {
            List<Payout> before = standing.remove(order.key());
            settle(claimId, version, region, order, order.amount(), before == null ? List.of() : before, by);
        }
        standing.values()
                .forEach(
                        before -> settle(claimId, version, region, before.get(0).order(), 0, before, by));
    }

    private void settle(
            UUID claimId,
            long version,
            String region,
            PayoutOrder order,
            long decided,
            List<Payout> before,
            String by) {
        shares.decided(claimId, version, order, decided, by, clock.now());
        ShareAccount account = account(
                claimId, order, decided, before.stream().filter(Payout::out).toList());
        Payout replaced = null;
        for (Payout pending : before.stream().filter(payout -> !payout.out()).toList()) {
            if (pending.status() == PayoutStatus.ORDERED
                    && same(pending.order(), order, account.owed())
                    && replaced == null) {
                return;
            }
            Payout back = pending.calledBack() ? pending : step(pending.calledBack(clock.now()), by);
            replaced = replaced == null ? back : replaced;
        }
        if (account.owed() > 0) {
            int part = replaced != null ? replaced.order().part() : parts(before);
            place(claimId, region, order.rest(account.owed(), part), replaced, by);
        }
        note(claimId, region, order, account.toNote(), by);
    }

    /** Orders again what of a failed or returned payout is still owed; null when nothing is. */
    Payout again(Payout failed, String by) {
        List<Payout> under = store.standing(failed.claimId(), failed.order()).stream()
                .filter(other -> !other.id().equals(failed.id()))
                .filter(other -> other.out() || other.status() == PayoutStatus.ORDERED)
                .toList();
        long decided = shares.decided(failed.claimId(), failed.order());
        ShareAccount account = account(failed.claimId(), failed.order(), decided, under);
        if (account.owed() == 0) {
            return null;
        }
        note(failed.claimId(), failed.region(), failed.order(), account.toNote(), by);
        long owed = Math.min(account.owed(), failed.order().amount());
        return place(
                failed.claimId(),
                failed.region(),
                failed.order().rest(owed, failed.order().part()),
                failed,
                by);
    }

    /** A school year's share, decided by itself. */
    Payout year(UUID claimId, long version, String region, PayoutOrder order, String by) {
        shares.decided(claimId, version, order, order.amount(), by, clock.now());
        return place(claimId, region, order, null, by);
    }

    private ShareAccount account(UUID claimId, PayoutOrder order, long decided, List<Payout> committed) {
        long out =
                committed.stream().mapToLong(payout -> payout.order().amount()).sum();
        return new ShareAccount(decided, out, shares.noted(claimId, order), shares.repaid(claimId, order));
    }

    private Payout place(UUID claimId, String region, PayoutOrder order, Payout replaced, String by) {
        if (replaced != null) {
            step(replaced.become(PayoutStatus.REISSUED, clock.now(), null), by);
        }
        Payout payout = Payout.ordered(claimId, region, order, replaced, clock.now(), clock.today());
        store.insert(payout);
        store.addStep(payout, by, clock.now());
        return payout;
    }

    private void note(UUID claimId, String region, PayoutOrder order, long amount, String by) {
        if (amount != 0) {
            String kind = amount > 0 ? "NOTED" : "OFFSET";
            shares.enter(claimId, region, order, kind, Math.abs(amount), by, clock.now(), clock.today());
        }
    }

    private Payout step(Payout payout, String by) {
        store.update(payout, clock.now());
        store.addStep(payout, by, clock.now());
        return payout;
    }

    private static boolean same(PayoutOrder pending, PayoutOrder order, long owed) {
        return pending.amount() == owed
                && pending.payee().equals(order.payee())
                && pending.payer().equals(order.payer());
    }

    private static int parts(List<Payout> before) {
        return before.stream()
                .mapToInt(payout -> payout.order().part() + 1)
                .max()
                .orElse(0);
    }
}
