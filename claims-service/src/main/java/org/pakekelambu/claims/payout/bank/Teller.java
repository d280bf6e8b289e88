package org.pakekelambu.claims.payout.bank;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.pakekelambu.claims.payout.Counter;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.Receipt;

/**
 * Hands instructions to a bank one by one. An instruction is committed as SENT before it leaves, and only an ORDERED one ever leaves:
 * a crash or a lost answer leaves it SENT or UNKNOWN, about which the bank is asked.
 */
@Singleton
public class Teller {
    private static final Logger LOG = Logger.getLogger(Teller.class);
    private static final int PAGE = 200;
    private final Bank bank;
    private final Counter counter;
    private final boolean open;

    Teller(Bank bank, Counter counter, @ConfigProperty(name = "claims.bank") String kind) {
        this.bank = bank;
        this.counter = counter;
        this.open = kind.equals("simulator");
    }

    @Scheduled(every = "{claims.bank.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        if (open) {
            counter.unanswered(PAGE).forEach(this::ask);
            counter.waiting(PAGE).forEach(this::deliver);
        }
    }

    /** Hands one over, unless it has left before. */
    public void deliver(UUID payoutId) {
        Payout payout = counter.leave(payoutId).orElse(null);
        if (payout == null) {
            return;
        }
        try {
            counter.answered(payoutId, bank.pay(payout));
        } catch (Bank.AnswerLost lost) {
            LOG.warnf("No answer to %s: %s", payout.reference(), lost.getMessage());
            counter.lost(payoutId);
        }
    }

    /** Asks about one that was handed over, by the reference under which it was. */
    public void ask(UUID payoutId) {
        Payout payout = counter.find(payoutId);
        try {
            Optional<Receipt> answer = bank.ask(payout.reference());
            if (answer.isPresent()) {
                counter.answered(payoutId, answer.get());
            } else {
                counter.notKnown(payoutId);
            }
        } catch (Bank.AnswerLost again) {
            LOG.warnf("Still no answer to %s: %s", payout.reference(), again.getMessage());
            counter.lost(payoutId);
        }
    }
}
