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
import org.pakekelambu.claims.payout.store.ReceiptStore;

/**
 * Brings what is ordered in line with what was decided, share by share: what is missing is ordered, what was paid too much is asked
 * back, and what went out is never touched. A second decision therefore never pays twice.
 */
@ApplicationScoped
@Transactional
public class Ordering {
    private final PayoutStore store;
    private final ShareAccounts accounts;
    private final Instructions instructions;
    private final KnownAccounts known;
    private final ReceiptStore receipts;

    Ordering(
            PayoutStore store,
            ShareAccounts accounts,
            Instructions instructions,
            KnownAccounts known,
            ReceiptStore receipts) {
        this.receipts = receipts;
        this.known = known;
        this.store = store;
        this.accounts = accounts;
        this.instructions = instructions;
    }

    /** One share at a decision: what it is given, and its instructions so far. */
    private record Share(PayoutOrder order, long decided, List<Payout> before) {}

    /**
     * Carries out a decision, whole: a share that is not among the orders is given nothing any more.
     *
     * @param twice true when two approvers accepted that money is paid although somebody else holds it
     */
    void settle(UUID claimId, long version, String region, List<PayoutOrder> orders, boolean twice, String by) {
        List<Share> shares = shares(claimId, orders);
        for (Share share : shares) {
            accounts.decided(claimId, version, share.order(), share.decided(), by);
            accounts.note(claimId, region, share.order(), account(claimId, share), by);
        }
        // A share may have been decided and never ordered, because it waited.
        accounts.nothingElse(claimId, version, by);
        // Only now it is known who holds what is no longer his.
        for (Share share : shares) {
            order(claimId, region, share, twice, by);
        }
    }

    static Map<String, List<Payout>> byShare(List<Payout> payouts) {
        Map<String, List<Payout>> shares = new LinkedHashMap<>();
        payouts.forEach(payout -> shares.computeIfAbsent(payout.order().key(), key -> new ArrayList<>())
                .add(payout));
        return shares;
    }

    /** True while somebody else holds money of the claim that is asked back. */
    boolean held(Payout payout) {
        return accounts.heldByAnother(payout.claimId(), payout.order());
    }

    /** Orders what waited for a recovery, once that is decided. */
    void release(UUID claimId, String region, List<PayoutOrder> orders, String by) {
        for (Share share : shares(claimId, orders)) {
            if (share.before().stream().allMatch(payout -> payout.out() || payout.calledBack())) {
                order(claimId, region, share, false, by);
            }
        }
    }

    private List<Share> shares(UUID claimId, List<PayoutOrder> orders) {
        Map<String, List<Payout>> standing = byShare(store.standing(claimId));
        List<Share> shares = new ArrayList<>();
        for (PayoutOrder order : orders) {
            List<Payout> before = standing.remove(order.key());
            shares.add(new Share(known.complete(claimId, order), order.amount(), before == null ? List.of() : before));
        }
        standing.values().forEach(before -> shares.add(new Share(before.get(0).order(), 0, before)));
        return shares;
    }

    private ShareAccount account(UUID claimId, Share share) {
        return accounts.of(
                claimId,
                share.order(),
                share.before().stream().filter(Payout::out).toList());
    }

    private void order(UUID claimId, String region, Share share, boolean twice, String by) {
        PayoutOrder order = share.order();
        long owed = account(claimId, share).owed();
        Payout replaced = null;
        for (Payout pending :
                share.before().stream().filter(payout -> !payout.out()).toList()) {
            if (pending.status() == PayoutStatus.ORDERED && same(pending.order(), order, owed) && replaced == null) {
                return;
            }
            instructions.callBack(pending, by);
            replaced = replaced == null ? pending : replaced;
        }
        if (owed == 0 || (!twice && accounts.heldByAnother(claimId, order))) {
            return;
        }
        // Whoever paid another sum has paid something: the share waits until he says what.
        if (receipts.differs(claimId, order)) {
            return;
        }
        int part = replaced != null ? replaced.order().part() : parts(share.before());
        instructions.place(claimId, region, order.rest(owed, part), by);
    }

    /** Orders again what of a failed or returned payout is still owed; null when nothing is. */
    Payout again(Payout failed, String by) {
        List<Payout> under = store.standing(failed.claimId(), failed.order()).stream()
                .filter(other -> !other.id().equals(failed.id()))
                .filter(other -> other.out() || other.status() == PayoutStatus.ORDERED)
                .toList();
        ShareAccount account = accounts.of(failed.claimId(), failed.order(), under);
        if (account.owed() == 0) {
            return null;
        }
        accounts.note(failed.claimId(), failed.region(), failed.order(), account, by);
        long owed = Math.min(account.owed(), failed.order().amount());
        PayoutOrder rest = known.complete(failed.claimId(), failed.order())
                .rest(owed, failed.order().part());
        return instructions.place(failed.claimId(), failed.region(), rest, by);
    }

    /** Orders what a share that was decided apart from the claim is owed, and calls back what it is not. */
    void balance(UUID claimId, String region, PayoutOrder order, List<Payout> before, String by) {
        order(claimId, region, new Share(known.complete(claimId, order), order.amount(), before), false, by);
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
