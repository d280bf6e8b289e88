package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.claims.payout.store.BankWords;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.manners.time.BusinessClock;

/** Where instructions leave for a bank and its answers come in, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class Counter {
    private final PayoutStore store;
    private final PayoutService payouts;
    private final PayoutDesk desk;
    private final Answers answers;
    private final Refusals refusals;
    private final BankWords words;
    private final Patience patience;
    private final BusinessClock clock;

    Counter(
            PayoutStore store,
            PayoutService payouts,
            PayoutDesk desk,
            Answers answers,
            Refusals refusals,
            BankWords words,
            Patience patience,
            BusinessClock clock) {
        this.store = store;
        this.payouts = payouts;
        this.desk = desk;
        this.answers = answers;
        this.refusals = refusals;
        this.words = words;
        this.patience = patience;
        this.clock = clock;
    }

    public List<UUID> waiting(int most) {
        return store.ids("status = 'ORDERED' AND NOT awaits_account", most);
    }

    /** Those handed over by us, not those a payer took himself, about which nothing was heard for a while. */
    public List<UUID> unanswered(int most) {
        return words.silent(patience.lastAsked(clock.now()), most);
    }

    /** Marks it as sent; empty when it has left already, was called back or has no account to go to. */
    public Optional<Payout> leave(UUID id) {
        return Optional.of(locked(id))
                .filter(payout -> payout.status() == PayoutStatus.ORDERED)
                .filter(payout -> !payout.order().payee().awaitsAccount())
                .map(payout -> {
                    words.handedOver(id, clock.now());
                    return payouts.marked(payout, PayoutStatus.SENT);
                });
    }

    public void answered(UUID id, Receipt receipt) {
        Payout payout = locked(id);
        if (receipt.differsFrom(payout.order())) {
            words.anotherSum(id, clock.now());
            answers.differs(payout, receipt, "BANK", null);
        } else if (!desk.repeats(payout, receipt)) {
            if (payout.mayBecome(receipt.status())) {
                answers.take(payout, receipt, "BANK", null);
            } else {
                refusals.contradicted(payout, receipt);
            }
        }
    }

    /** No answer came: to the instruction, or to a question about it. */
    public void lost(UUID id) {
        Payout payout = locked(id);
        words.noAnswer(id, clock.now());
        unknown(payout);
    }

    /**
     * The bank says it never had it. It may still be on its way, so that it stays UNKNOWN until the bank has said so often and long
     * enough; only then it has failed and people may order it anew.
     */
    public void notKnown(UUID id) {
        Payout payout = locked(id);
        if (payout.status() != PayoutStatus.SENT && payout.status() != PayoutStatus.UNKNOWN) {
            return;
        }
        words.notKnown(id, clock.now(), patience.lastAsked(clock.now()));
        if (patience.isOver(payout.sentAt(), clock.now(), words.notKnown(id))) {
            answers.take(payout, new Receipt(PayoutStatus.FAILED, "NONE", null, "NEVER_ARRIVED"), "BANK", null);
        } else {
            unknown(payout);
        }
    }

    private void unknown(Payout payout) {
        if (payout.mayBecome(PayoutStatus.UNKNOWN)) {
            payouts.marked(payout, PayoutStatus.UNKNOWN);
        }
    }

    public Payout find(UUID id) {
        return store.find(id).orElseThrow();
    }

    private Payout locked(UUID id) {
        store.lockClaim(find(id).claimId());
        return find(id);
    }
}
