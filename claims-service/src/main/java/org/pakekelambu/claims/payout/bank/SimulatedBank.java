package org.pakekelambu.claims.payout.bank;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * A bank that behaves as banks do, told by the last two digits of the account: 01 is closed; with 02 the money moves and the answer
 * is lost; with 03 the instruction itself is lost; with 04 it lies about and is not known until the bank was asked three times; with
 * 05 one rupiah too few moves. Without an account it refuses. Unlike a good bank it pays an instruction again that it is handed again,
 * so that a test sees it.
 */
@Singleton
public class SimulatedBank implements Bank {
    private static final int LIES_ABOUT = 2;

    private final Map<String, Receipt> known = new ConcurrentHashMap<>();
    private final Map<String, Payout> lyingAbout = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final Map<String, Long> moved = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final BusinessClock clock;

    SimulatedBank(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    public Receipt pay(Payout payout) throws AnswerLost {
        String kind = kind(payout);
        if (kind.equals("03")) {
            throw new AnswerLost("the line went dead");
        }
        if (kind.equals("04")) {
            lyingAbout.put(payout.reference(), payout);
            throw new AnswerLost("the line went dead");
        }
        Receipt receipt = receive(payout);
        if (kind.equals("02")) {
            throw new AnswerLost("no answer within the time");
        }
        return receipt;
    }

    private static String kind(Payout payout) {
        String account = payout.order().payee().accountNumber();
        return account == null || account.length() < 2 ? "" : account.substring(account.length() - 2);
    }

    private Receipt receive(Payout payout) {
        Receipt receipt = answer(payout, "SIM-" + numbers.incrementAndGet());
        known.put(payout.reference(), receipt);
        if (receipt.status() == PayoutStatus.PAID) {
            moved.merge(payout.reference(), receipt.amount(), Long::sum);
        }
        return receipt;
    }

    private Receipt answer(Payout payout, String number) {
        if (payout.order().payee().awaitsAccount()) {
            return new Receipt(PayoutStatus.FAILED, number, null, "NO_ACCOUNT");
        }
        if (kind(payout).equals("01")) {
            return new Receipt(PayoutStatus.FAILED, number, null, "ACCOUNT_CLOSED");
        }
        long amount = payout.order().amount() - (kind(payout).equals("05") ? 1 : 0);
        return new Receipt(PayoutStatus.PAID, number, clock.today(), null, amount);
    }

    @Override
    public Optional<Receipt> ask(String reference) {
        if (lyingAbout.containsKey(reference) && asked.merge(reference, 1, Integer::sum) > LIES_ABOUT) {
            receive(lyingAbout.remove(reference));
        }
        return Optional.ofNullable(known.get(reference));
    }

    /** Rupiah moved under a reference. */
    public long moved(String reference) {
        return moved.getOrDefault(reference, 0L);
    }
}
